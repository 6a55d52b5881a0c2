/**
 * Makes `assets/weights.json` from `tests/corpus`: the same bytes each run.
 *   --cross    prints figures of a cross-validation over situations, and writes nothing
 *   --authors  the same over files, each by another author
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate, figures } from '../classifier/train/cross-validate.ts';
import { fitAll } from '../classifier/train/fit.ts';
import type { Sample } from '../classifier/train/samples.ts';
import { shippedReadParts, trainingFileNames, trainingSamples } from './training-text.ts';

const WEIGHTS = join(import.meta.dirname, '../../assets/weights.json');

const files = trainingFileNames();
const samples = trainingSamples(shippedReadParts());
const joined = samples.filter((sample) => sample.joined).length;
process.stdout.write(`${samples.length - joined} drafts, ${joined} of them once more among others\n`);

function cross(fold?: (sample: Sample) => number): void {
  const crossed = crossValidate(samples, fold);
  process.stdout.write(`${'all'.padEnd(24)}${figures(crossed)}\n`);
  for (const file of files)
    process.stdout.write(`${file.padEnd(24)}${figures(crossed.filter((c) => c.sample.file === file))}\n`);
}

if (process.argv.includes('--cross')) cross();
else if (process.argv.includes('--authors')) cross((sample) => files.indexOf(sample.file));
else {
  const weights = fitAll(samples);
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 1)}\n`);
}
