/**
 * Makes `assets/weights.json` from `tests/corpus`: the same bytes each run.
 *   --cross    prints figures of a cross-validation over situations, and writes nothing
 *   --authors  the same over files, each by another author
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWords } from '../classifier/first-look/words.ts';
import { createReader } from '../classifier/reading.ts';
import { SHIPPED_MODEL } from '../classifier/shipped-model.ts';
import { sideWords } from '../classifier/tag/packs.ts';
import { crossValidate, figures } from '../classifier/train/cross-validate.ts';
import { fitAll } from '../classifier/train/fit.ts';
import { readSamples, type Sample } from '../classifier/train/samples.ts';
import { shippedKnowledge } from './check/knowledge.ts';

const root = join(import.meta.dirname, '../..');
const corpus = join(root, 'tests/corpus');

/** Files that no weight may ever see begin with `blind`. */
const files = readdirSync(corpus)
  .filter((file) => file.endsWith('.jsonl') && !file.startsWith('blind'))
  .sort();
const knowledge = shippedKnowledge();
const reader = createReader(knowledge, SHIPPED_MODEL);
const words = createWords(reader.lookUp, reader.meanings, sideWords(knowledge));
const samples = files.flatMap((file) => readSamples(readFileSync(join(corpus, file), 'utf8'), file, reader, words));
process.stdout.write(`${samples.length} drafts\n`);

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
  writeFileSync(join(root, 'assets/weights.json'), `${JSON.stringify(weights, null, 1)}\n`);
}
