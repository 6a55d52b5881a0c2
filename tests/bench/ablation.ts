/** What each part of the classifier is worth: the same unseen texts judged with that part taken out. */

import { marginsOf } from '../../src/classifier/anchors.ts';
import { KINDS } from '../../src/classifier/features/kinds.ts';
import { findHits } from '../../src/classifier/frames/hits.ts';
import type { Classifier } from '../../src/classifier/index.ts';
import { unpackWeights } from '../../src/classifier/model.ts';
import { createPassages } from '../../src/classifier/passages/passages.ts';
import { createReader } from '../../src/classifier/reading.ts';
import { linear } from '../../src/classifier/score.ts';
import { SHIPPED_MODEL } from '../../src/classifier/shipped-model.ts';
import { fitAll } from '../../src/classifier/train/fit.ts';
import { readSamples, type Sample } from '../../src/classifier/train/samples.ts';
import { shippedKnowledge } from '../../src/commands/check/knowledge.ts';
import { shippedReadParts, trainingSamples } from '../../src/commands/training-text.ts';
import { type Kind, keptVector } from './kept-features.ts';
import { type Cell, count, fixed, share, type Table } from './report.ts';
import { BINARY, binaryCells, countsOf, f1Of, type Guilt, isHeld, pairsRight } from './scores.ts';
import { shipped, withoutFirstLook } from './shipped.ts';
import { draftOf, type Text } from './texts.ts';

/** From this value on a frame of the grammar says a breach outright. */
const OUTRIGHT = 0.8;

/** A text and how far it stands above the threshold of a breach; 0 and more is called one. */
interface Rated {
  readonly text: Text;
  readonly margin: number;
}

const knowledge = shippedKnowledge();
const reader = createReader(knowledge, SHIPPED_MODEL);
const read = shippedReadParts();

function keeping(sample: Sample, kept: ReadonlySet<Kind>): Sample {
  const parts = sample.parts.map((part) => {
    const { units, hits } = part.reading;
    return { ...part, vector: keptVector(units, hits, kept) };
  });
  return { ...sample, parts };
}

/** How far a text stands above the threshold of a breach. */
type Margin = (text: Text) => number;

const held = new Map<Text, Sample[]>();
function sampleOf(text: Text): Sample[] {
  const known = held.get(text) ?? readSamples(JSON.stringify(text), '', read);
  held.set(text, known);
  return known;
}

/** Fitted anew on these kinds of features alone, by the project's own training, thresholds as shipped. */
function refitted(kinds: readonly Kind[], training: readonly Sample[]): Margin {
  const kept = new Set(kinds);
  const weights = fitAll(training.map((sample) => keeping(sample, kept)));
  const breach = unpackWeights(weights.breach);
  const { thresholds } = weights;
  return (text) =>
    Math.max(
      Number.NEGATIVE_INFINITY,
      ...sampleOf(text)
        .flatMap((sample) => keeping(sample, kept).parts)
        .map((part) => linear(breach, part.vector) - thresholds.breach - marginsOf(part.reading.units).breach),
    );
}

function byFrames(text: string): boolean {
  const isGuilty = (part: string) => findHits(reader.read(part).tagged).some(({ value }) => value >= OUTRIGHT);
  const passages = createPassages((parts) => parts.map(isGuilty));
  return passages.read(text).some(({ value }) => value);
}

/** The highest F1 that any one threshold reaches. */
function bestF1(all: readonly Rated[], guilt: Guilt): number {
  const guilty = (one: Rated) => guilt(one.text);
  return Math.max(...all.map(({ margin }) => f1Of(countsOf(all, guilty, (one) => one.margin >= margin))));
}

/** Texts of one kind on which every judge is measured. */
export interface Trial {
  readonly name: string;
  readonly texts: readonly Text[];
  readonly guilt: Guilt;
}

interface Judge {
  readonly name: string;
  readonly margin: Margin;
  /** Whether its margins are degrees, not yes and no. */
  readonly graded: boolean;
}

function row({ name, margin, graded }: Judge, { texts, guilt }: Trial): Cell[] {
  const all = texts.map((text): Rated => ({ text, margin: margin(text) }));
  const isCalled = (one: Rated) => one.margin >= 0;
  const pairs = pairsRight(
    all,
    ({ text }) => text,
    (one) => isCalled(one) === guilt(one.text),
  );
  return [
    name,
    ...binaryCells(countsOf(all, ({ text }) => guilt(text), isCalled)),
    share(pairs.right, pairs.all),
    count(pairs.all),
    graded ? fixed(bestF1(all, guilt), 3) : '-',
  ];
}

const WORDS: readonly Kind[] = ['stem', 'next', 'letters'];
const MEANINGS: readonly Kind[] = ['class', 'pair', 'close'];
const NO_FRAMES: readonly Kind[] = KINDS.filter((kind) => kind !== 'frame');

const yesOrNo = (name: string, called: (text: Text) => boolean): Judge => ({
  name,
  margin: (text) => (called(text) ? 1 : -1),
  graded: false,
});
const byClassifier = (name: string, { classify }: Classifier): Judge =>
  yesOrNo(name, (text) => isHeld(classify(draftOf(text))));

export const ABLATION_NOTES = [
  'Parts taken out: the refits are made by the project\'s own training on tests/corpus but for the blind files, with the kinds of features that are named, at the shipped thresholds and without a first look, so compare them with "all, refitted". F1 at its best threshold is chosen on the same texts, for every refit alike.',
  'Words only still has spellings led back to stems and names to sides; meanings are the classes of the dictionary and of the lexicon, and which stand near which.',
];

export function ablation(trials: readonly Trial[]): Table[] {
  const training = trainingSamples(read);
  const refit = (name: string, kinds: readonly Kind[]): Judge => ({
    name: `${name}, refitted (${kinds.join(', ')})`,
    margin: refitted(kinds, training),
    graded: true,
  });
  const judges = [
    byClassifier('as shipped', shipped()),
    byClassifier('without the first look (shipped weights, every passage read)', withoutFirstLook()),
    refit('all', KINDS),
    refit('without frames', NO_FRAMES),
    refit('frames only', ['frame']),
    refit('words only', WORDS),
    refit('meanings without words', MEANINGS),
    yesOrNo(`frames of the grammar alone (a frame of value ${OUTRIGHT} or more; no weights)`, ({ text }) =>
      byFrames(text),
    ),
  ];
  return trials.map((trial) => ({
    title: `Parts taken out: ${trial.name}`,
    columns: ['what judges', ...BINARY, 'pairs right', 'pairs', 'F1 at its best threshold'],
    rows: judges.map((judge) => row(judge, trial)),
  }));
}
