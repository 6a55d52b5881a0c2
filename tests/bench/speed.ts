/** How fast drafts are judged, beside the least that any checker has to do. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Classifier } from '../../src/classifier/index.ts';
import { seeded } from '../../src/classifier/train/logistic.ts';
import type { Cold } from './cold.ts';
import { loadPeers, type Peer } from './peers/peers.ts';
import { bytes, type Cell, duration, fixed, type Section, type Table, times } from './report.ts';
import { shipped, withoutFirstLook } from './shipped.ts';
import { givenTexts, type Text, trainingFiles } from './texts.ts';
import { median, medians, mediansAwaited, quantile, type Run, slope, timeOf, timeOfAwaited } from './timing.ts';

const POST = 280;
const LONG = 60_000;
const POSTS = 1000;
const LONGS = 8;
const COLD_RUNS = 7;
/** Some peers are slow: fewer texts. */
const PEER_POSTS = 200;
const PEER_LONGS = 3;
/** Milliseconds. */
const WARM_UP = 1000;
/** One in so many texts is only warmed up on: nothing that is measured has been remembered from the warm-up. */
const WARMING = 5;

const WORDS = /[\p{L}\p{N}]+/gu;
/** The least that any checker has to do: canonical letters, lower case, words. */
const floor: Run = (text) => text.normalize('NFKC').toLowerCase().match(WORDS);
const by =
  ({ classify }: Classifier): Run =>
  (text) =>
    classify({ text, act: 'post' });

/** Cuts stretches of a size from a text that goes round, each from where the last ended. */
function cutter(whole: string): (size: number) => string {
  let at = 0;
  return (size) => {
    let stretch = '';
    while (stretch.length < size) {
      const more = whole.slice(at, at + size - stretch.length);
      stretch += more;
      at = (at + more.length) % whole.length;
    }
    return stretch;
  };
}

type Cut = (size: number) => string;
const cuts = (cut: Cut, size: number, many: number): string[] => Array.from({ length: many }, () => cut(size));

/** The first calls run unoptimised code: each run is called for a second, on texts that are not measured. */
async function warmUp(runs: readonly Run[], cut: Cut): Promise<void> {
  for (const run of runs) {
    const end = performance.now() + WARM_UP;
    while (performance.now() < end) await timeOfAwaited(run, cut(POST));
  }
}

/** Stretches to measure, and others to warm up on. */
interface Cuts {
  readonly measured: Cut;
  readonly warming: Cut;
}

async function ratios(text: () => Cuts): Promise<Table> {
  // Each beside the floor by itself: a heavy reading leaves the processor's caches full of what a light one does not need.
  const beside = async (name: string, run: Run): Promise<readonly [floor: Cell[], own: Cell[]]> => {
    const runs = [floor, run];
    const { measured, warming } = text();
    await warmUp(runs, warming);
    const short = medians(runs, cuts(measured, POST, POSTS));
    const long = medians(runs, cuts(measured, LONG, LONGS));
    const row = (what: string, i: number): Cell[] => [what, ...against(short, i), ...against(long, i)];
    return [row('floor: NFKC, lower case, words', 0), row(name, 1)];
  };
  const [least, own] = await beside('Jeda', by(shipped()));
  const [leastOfHeavy, heavy] = await beside('Jeda, heavy reading (no first look)', by(withoutFirstLook()));
  return {
    title: `Median of a check (${POSTS} texts of ${POST} characters, ${LONGS} of ${LONG.toLocaleString('en-GB')})`,
    columns: ['checker', '280', 'to the floor', '60,000', 'to the floor'],
    rows: [least, own, leastOfHeavy, heavy],
  };
}

const against = (all: readonly number[], i: number): Cell[] => [
  duration(all[i] ?? Number.NaN),
  times((all[i] ?? Number.NaN) / (all[0] ?? Number.NaN)),
];

async function peerTable({ measured, warming }: Cuts): Promise<{
  readonly table: Table;
  readonly notes: readonly string[];
}> {
  const { peers, missing } = await loadPeers();
  const all: readonly Peer[] = [
    { name: 'floor', what: 'NFKC, lower case, words', check: floor },
    { name: 'Jeda', what: 'neutrality of Indonesian civil servants', check: by(shipped()) },
    ...peers,
  ];
  const runs = all.map(({ check }) => check);
  await warmUp(runs, warming);
  const short = await mediansAwaited(runs, cuts(measured, POST, PEER_POSTS));
  const long = await mediansAwaited(runs, cuts(measured, LONG, PEER_LONGS));
  return {
    table: {
      title: `Beside other checkers, on the same texts (${PEER_POSTS} of 280 characters, ${PEER_LONGS} of 60,000)`,
      columns: ['checker', 'looks for', '280', 'to the floor', '60,000', 'to the floor'],
      rows: all.map(({ name, what }, i) => [name, what, ...against(short, i), ...against(long, i)]),
    },
    notes: missing.map(({ name, why }) => `${name}: ${why}.`),
  };
}

const SIZES: readonly (readonly [size: number, many: number])[] = [
  [1, 2000],
  [10, 1000],
  [100, 600],
  [1000, 120],
  [10_000, 30],
  [100_000, 7],
  [1_000_000, 3],
];
/** Below this size the cost of a call by itself is what is measured. */
const GROWS_FROM = 100;

function growth(cut: Cut): Table {
  const judge = by(shipped());
  const points = SIZES.map(([size, many]) => {
    medians([floor, judge], cuts(cut, size, Math.min(many, 200)));
    const [least = Number.NaN, own = Number.NaN] = medians([floor, judge], cuts(cut, size, many));
    return { size, least, own };
  });
  const grown = points.filter(({ size }) => size >= GROWS_FROM);
  return {
    title: 'Growth with the length of the draft',
    columns: ['characters', 'a check', 'a character', 'floor, a character'],
    rows: [
      ...points.map(({ size, least, own }): Cell[] => [
        size.toLocaleString('en-GB'),
        duration(own),
        fixed((own / size) * 1e6, 1, ' ns'),
        fixed((least / size) * 1e6, 1, ' ns'),
      ]),
      [
        'exponent from 100 on (1: linear)',
        fixed(slope(grown.map(({ size, own }) => [size, own])), 3),
        '',
        fixed(slope(grown.map(({ size, least }) => [size, least])), 3),
      ],
    ],
  };
}

const PLACES = 40;
const TYPED = ' besok kita kerja bakti';

/** Types a few words at many places of a long draft, one letter at a time. */
function keystrokes(cut: Cut): Table {
  const { classify } = shipped();
  const random = seeded(5);
  let draft = cut(LONG);
  for (let i = 0; i < 3; i++) classify({ text: cut(LONG), act: 'post' });
  const whole = timeOf((text) => classify({ text, act: 'post' }), draft);
  const taken: number[] = [];
  for (let place = 0; place < PLACES; place++) {
    let at = Math.floor(random() * LONG);
    for (const letter of TYPED) {
      draft = draft.slice(0, at) + letter + draft.slice(at++);
      // A page hands over a flat string; joining the pieces is not the classifier's work.
      const flat = Buffer.from(draft, 'utf16le').toString('utf16le');
      taken.push(timeOf((text) => classify({ text, act: 'post' }), flat));
    }
  }
  return {
    title: `A keystroke in a draft of 60,000 characters (${taken.length} keystrokes at ${PLACES} places)`,
    columns: ['what', 'time'],
    rows: [
      ['median', duration(median(taken))],
      ['p95', duration(quantile(taken, 0.95))],
      ['the whole draft, once', duration(whole)],
    ],
  };
}

function coldRun(first: string, second: string): Cold {
  const program = join(import.meta.dirname, 'cold.ts');
  const run = spawnSync(process.execPath, ['--expose-gc', program, first, second], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`cold.ts: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

function cold(cut: Cut): Table {
  const runs = Array.from({ length: COLD_RUNS }, () => coldRun(cut(POST), cut(POST)));
  const of = (take: (run: Cold) => number | undefined) => median(runs.map((run) => take(run) ?? Number.NaN));
  return {
    title: `A new process (median of ${COLD_RUNS}, texts of 280 characters)`,
    columns: ['what', 'figure'],
    rows: [
      ['build of the classifier, model loaded', duration(of(({ build }) => build))],
      ['longest piece of the build; a page goes on between them', duration(of(({ piece }) => piece))],
      ['first check', duration(of(({ first }) => first))],
      ['second check, of another text', duration(of(({ second }) => second))],
      ['heap of code, packs and model as data', bytes(of(({ code }) => code))],
      ['heap of one classifier beside them, after two checks', bytes(of(({ classifier }) => classifier))],
    ],
  };
}

export async function speed(): Promise<Section> {
  const given = givenTexts('everyday.jsonl');
  const texts = given ?? trainingFiles().flatMap((file) => file.texts.filter(({ why }) => why === 'nonpolitik'));
  const joined = (some: readonly Text[]) => some.map(({ text }) => text).join('\n');
  const whole = joined(texts);
  const measured = joined(texts.filter((_, i) => i % WARMING !== 0));
  const warming = joined(texts.filter((_, i) => i % WARMING === 0));
  const apart = () => ({ measured: cutter(measured), warming: cutter(warming) });
  const cut = cutter(whole);
  const own = await ratios(apart);
  const peers = await peerTable(apart());
  return {
    title: 'Speed',
    notes: [
      `Text: ${given ? 'everyday.jsonl' : 'everyday.jsonl not given; drafts of the corpus whose why is nonpolitik'}, ${whole.length.toLocaleString('en-GB')} characters in all, joined by line breaks and cut to size, going round where more is needed. Each text is checked once, after a warm-up of a second on texts that are not measured.`,
      'To the floor: how many times as long as NFKC, lower case and one RegExp for words take on the same text in the same run.',
      'The other checkers look for other things in English; only their time on the same text is told.',
      ...peers.notes,
    ],
    tables: [own, peers.table, growth(cut), keystrokes(cut), cold(cut)],
  };
}
