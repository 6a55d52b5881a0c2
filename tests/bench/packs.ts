/** How large packs load and merge, and whether the classifier notices them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Classifier, createClassifier } from '../../src/classifier/index.ts';
import { createMeanings } from '../../src/classifier/meaning/meanings.ts';
import { SHIPPED_MODEL } from '../../src/classifier/shipped-model.ts';
import { packPatterns } from '../../src/classifier/tag/packs.ts';
import { type Active, activeKnowledge, SHIPPED, standingBook } from '../../src/rulebook/index.ts';
import { mergeLayers } from '../../src/rulebook/merge.ts';
import type { ColdPack } from './cold-pack.ts';
import { costOf } from './cost.ts';
import { circulars, nationalElectionPack } from './invented-packs.ts';
import { bytes, type Cell, count, duration, type Section, type Table, times } from './report.ts';
import { trainingFiles } from './texts.ts';
import { median, medians, type Run } from './timing.ts';

const MEANINGS = createMeanings(SHIPPED_MODEL.meanings);

const RUNS = 7;
const LAYERS = 50;
const POINTS = 200;
const POST = 280;
const POSTS = 1000;
/** A person of Tangerang Selatan, and one of an invented place. */
const HERE = '36.74';
const THERE = '12.05';

function coldRuns(source: string): readonly ColdPack[] {
  const folder = mkdtempSync(join(tmpdir(), 'jeda-bench-'));
  try {
    const file = join(folder, 'pilkada.json');
    writeFileSync(file, source);
    return Array.from({ length: RUNS }, () => {
      const program = join(import.meta.dirname, 'cold-pack.ts');
      const run = spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(`cold-pack.ts: ${run.stderr}`);
      return JSON.parse(run.stdout);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const cost = (run: () => unknown): number => median(Array.from({ length: RUNS }, () => costOf(run).taken));

function loading(source: string): Table {
  const runs = coldRuns(source);
  const packs = [...SHIPPED, ...circulars(LAYERS, POINTS)];
  const first = costOf(() => mergeLayers(packs)).taken;
  return {
    title: `Large packs (median of ${RUNS})`,
    columns: ['what', 'figure'],
    rows: [
      ['an election of the whole country, as a file', bytes(Buffer.byteLength(source))],
      [
        'read, checked and laid upon the shipped ones, in a new process',
        duration(median(runs.map(({ read }) => read))),
      ],
      ['the book with it, in the same process', duration(median(runs.map(({ merge }) => merge)))],
      [`${LAYERS} circulars of ${POINTS} points merged, the first time`, duration(first)],
      [`${LAYERS} circulars of ${POINTS} points merged, once warm`, duration(cost(() => mergeLayers(packs)))],
    ],
  };
}

const by =
  ({ classify }: Classifier): Run =>
  (text) =>
    classify({ text, act: 'post' });

function checking(knowledge: readonly (readonly [name: string, knowledge: Active])[]): Table {
  const texts = trainingFiles()
    .flatMap(({ texts }) => texts.filter(({ why }) => why === 'nonpolitik'))
    .map(({ text }) => text)
    .join('\n');
  const cut = (at: number) =>
    Array.from({ length: POSTS }, (_, n) => texts.slice((at + n) * POST, (at + n + 1) * POST));
  const built = knowledge.map(([name, known]) => ({ name, known, classifier: createClassifier(known, SHIPPED_MODEL) }));
  const runs = built.map(({ classifier }) => by(classifier));
  // Other texts to warm up on: nothing that is measured has been remembered.
  medians(runs, cut(POSTS));
  const checks = medians(runs, cut(0));
  const builds = built.map(({ known }) => cost(() => createClassifier(known, SHIPPED_MODEL)));
  const [leastCheck = Number.NaN] = checks;
  const [leastBuild = Number.NaN] = builds;
  return {
    title: `The classifier with them (median of ${POSTS} checks of ${POST} characters)`,
    columns: ['what it knows', 'phrases of packs', 'build', 'to the shipped', 'a check', 'to the shipped'],
    rows: built.map(({ name, known }, at): Cell[] => [
      name,
      count([...packPatterns(known, MEANINGS)].length),
      duration(builds[at] ?? Number.NaN),
      times((builds[at] ?? Number.NaN) / leastBuild),
      duration(checks[at] ?? Number.NaN),
      times((checks[at] ?? Number.NaN) / leastCheck),
    ]),
  };
}

export function packs(): Section {
  const national = nationalElectionPack();
  const { rulebook } = standingBook([national]);
  const shipped = standingBook().rulebook;
  return {
    title: 'Packs',
    notes: [
      `Invented: ${national.elections.length} elections with ${national.elections.reduce((sum, one) => sum + one.contestants.length, 0).toLocaleString('en-GB')} pairs in one pack of the national layer; ${LAYERS} circulars of ${POINTS} points each.`,
      'But for a check, the times are those of the processor, so that other work on the machine does not count.',
      'Only the elections of a person’s own city, province and country reach the classifier; all of them at once is what it would cost otherwise.',
    ],
    tables: [
      loading(JSON.stringify(national)),
      checking([
        [`the shipped packs, in ${HERE}`, activeKnowledge(shipped, HERE)],
        [`with the whole country’s, in ${HERE}`, activeKnowledge(rulebook, HERE)],
        [`with the whole country’s, in ${THERE}`, activeKnowledge(rulebook, THERE)],
        ['with the whole country’s, all at once', rulebook],
      ]),
    ],
  };
}
