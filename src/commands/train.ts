/**
 * Makes `assets/weights.json` from `tests/corpus`: the same bytes each run.
 *   --cross    prints figures of a cross-validation over situations, and writes nothing
 *   --authors  the same over files, each by another author
 *   --words    counts the words of the drafts into `assets/lexicon/frequent.json`, and fits nothing
 *   --doubt    marks the drafts whose label all the others contradict, in their files, and fits nothing
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMeanings } from '../classifier/meaning/meanings.ts';
import { SHIPPED_MODEL } from '../classifier/shipped-model.ts';
import { packPatterns, sideWords } from '../classifier/tag/packs.ts';
import { crossValidate, figures } from '../classifier/train/cross-validate.ts';
import { isDoubted } from '../classifier/train/doubt.ts';
import { fitAll } from '../classifier/train/fit.ts';
import { frequentWords } from '../classifier/train/frequent.ts';
import type { LabelledDraft, Sample } from '../classifier/train/samples.ts';
import { shippedKnowledge } from './check/knowledge.ts';
import { allSamples, CORPUS, shippedReadParts, trainingFileNames, trainingSamples } from './training-text.ts';

const WEIGHTS = join(import.meta.dirname, '../../assets/weights.json');

const FREQUENT = join(import.meta.dirname, '../../assets/lexicon/frequent.json');

const files = trainingFileNames();

function train(): void {
  const samples = trainingSamples(shippedReadParts());
  const joined = samples.filter((sample) => sample.joined).length;
  process.stdout.write(`${samples.length - joined} drafts, ${joined} of them once more among others\n`);
  writeFileSync(WEIGHTS, `${JSON.stringify(fitAll(samples), null, 1)}\n`);
}

function cross(fold?: (sample: Sample) => number): void {
  const crossed = crossValidate(allSamples(shippedReadParts()), fold);
  process.stdout.write(`${'all'.padEnd(24)}${figures(crossed)}\n`);
  for (const file of files)
    process.stdout.write(`${file.padEnd(24)}${figures(crossed.filter((c) => c.sample.file === file))}\n`);
}

/** By every draft as it was written: what was marked before, and what was joined for that, has no say. */
function doubt(): void {
  const crossed = crossValidate(allSamples(shippedReadParts()), undefined, ({ joined }) => !joined);
  for (const file of files) {
    const doubted = new Set(crossed.filter((one) => one.sample.file === file && isDoubted(one)).map(idOf));
    const path = join(CORPUS, file);
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.map((line) => (line ? marked(line, doubted) : line)).join('\n'));
    process.stdout.write(`${file.padEnd(24)}${doubted.size} doubted\n`);
  }
}

const idOf = ({ sample }: { readonly sample: Sample }) => sample.draft.id;

function marked(line: string, doubted: ReadonlySet<string>): string {
  const { doubted: before, ...draft } = JSON.parse(line);
  const now = doubted.has(draft.id);
  return now === (before === true) ? line : JSON.stringify(now ? { ...draft, doubted: true } : draft);
}

function words(): void {
  const texts = files.flatMap((file) =>
    readFileSync(join(CORPUS, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): LabelledDraft => JSON.parse(line))
      // How people talk of their days: what takes sides repeats a few words over and over.
      .filter(({ label }) => label === 'aman')
      .map(({ text }) => text),
  );
  const meanings = createMeanings(SHIPPED_MODEL.meanings);
  const frequent = frequentWords(texts, meanings, sideWords(packPatterns(shippedKnowledge(), meanings)));
  writeFileSync(FREQUENT, `${JSON.stringify({ frequent }, null, 2)}\n`);
}

if (process.argv.includes('--cross')) cross();
else if (process.argv.includes('--authors')) cross((sample) => files.indexOf(sample.file));
else if (process.argv.includes('--doubt')) doubt();
else if (process.argv.includes('--words')) words();
else train();
