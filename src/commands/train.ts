/** Makes `assets/weights.json` from `tests/corpus/*.jsonl`: the same bytes each run. `--cross` prints cross-validated figures only. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../classifier/index.ts';
import { crossValidate, figures } from '../classifier/train/cross-validate.ts';
import { fitAll } from '../classifier/train/fit.ts';
import { CORPORA, readSamples } from '../classifier/train/samples.ts';
import { shippedKnowledge } from './check/knowledge.ts';

const root = join(import.meta.dirname, '../..');

const read = createReader(shippedKnowledge());
const samples = CORPORA.flatMap((file) =>
  readSamples(readFileSync(join(root, 'tests/corpus', file), 'utf8'), file, read),
);
const crossed = crossValidate(samples);
process.stdout.write(`${samples.length} texts\ncross-validated by situation: ${figures(crossed)}\n`);
for (const file of CORPORA)
  process.stdout.write(`  ${file}: ${figures(crossed.filter((c) => c.sample.file === file))}\n`);
if (!process.argv.includes('--cross')) {
  writeFileSync(join(root, 'assets/weights.json'), `${JSON.stringify(fitAll(samples), null, 1)}\n`);
}
