/** From units to features: what stands in the text, and what stands near what. Features are numbers, so that no name of one is ever kept. */
import type { Hit } from '../frames/hits.ts';
import { mix, numberOf, type Stem, stemOf } from './numbers.ts';
import type { Unit } from './units.ts';

/** Kinds of features; each is scaled by itself, so that many pairs do not drown few words. */
export const KINDS = ['stem', 'next', 'class', 'pair', 'close', 'mixed', 'letters', 'frame', 'about'] as const;
const STEM = 0;
const NEXT = 1;
const CLASS = 2;
const PAIR = 3;
const CLOSE = 4;
const MIXED = 5;
const LETTERS = 6;
const FRAME = 7;
const ABOUT = 8;

/** Takes one feature: its kind (an index of KINDS), its number, and the units that show it (`second` is -1 where one is enough). */
export type Emit = (kind: number, feature: number, first: number, second: number) => void;

/** Units further apart than this say nothing about each other. */
const REACH = 10;
const ADJACENT = 2;

/** Numbers of the classes of each unit: looked up once for all that is told by them. */
type ClassNumbers = readonly (readonly number[])[];
const NO_CLASSES: readonly number[] = [];
const classNumbersOf = (units: readonly Unit[]): ClassNumbers =>
  units.map(({ classes }) => (classes.length === 0 ? NO_CLASSES : classes.map(numberOf)));

/** All features of these units; some come more than once. Linear in the number of units. */
export function emitFeatures(units: readonly Unit[], hits: readonly Hit[], emit: Emit): void {
  const classes = classNumbersOf(units);
  emitUnits(units, classes, emit);
  emitFrames(units, hits, emit);
  emitTopics(classes, emit);
}

/** Plain loops: this is most of what a reading costs. */
function emitUnits(units: readonly Unit[], classes: ClassNumbers, emit: Emit): void {
  const stems = units.map((unit) => stemOf(unit.stem));
  const size = units.length;
  for (let i = 0; i < size; i++) {
    const unit = units[i] as Unit;
    const { number: stem, letters } = stems[i] as Stem;
    emit(STEM, mix(0, stem, 0), i, -1);
    if (i === 0) emit(NEXT, mix(1, 0, stem), i, -1);
    if (i + 1 < size) emit(NEXT, mix(1, stem, (stems[i + 1] as Stem).number), i, i + 1);
    else emit(NEXT, mix(1, stem, 0), i, -1);
    const own = classes[i] as readonly number[];
    for (let a = 0; a < own.length; a++) emit(CLASS, mix(2, own[a] as number, 0), i, -1);
    const reach = Math.min(size, i + REACH + 1);
    for (let j = i + 1; j < reach && (units[j] as Unit).sentence === unit.sentence; j++) {
      const others = classes[j] as readonly number[];
      const close = j - i <= ADJACENT;
      for (let a = 0; a < own.length; a++)
        for (let b = 0; b < others.length; b++) {
          emit(PAIR, mix(3, own[a] as number, others[b] as number), i, j);
          if (close) emit(CLOSE, mix(4, own[a] as number, others[b] as number), i, j);
        }
      if (!close) continue;
      const other = (stems[j] as Stem).number;
      for (let a = 0; a < own.length; a++) emit(MIXED, mix(5, own[a] as number, other), i, j);
      for (let b = 0; b < others.length; b++) emit(MIXED, mix(6, stem, others[b] as number), i, j);
    }
    for (let a = 0; a < letters.length; a++) emit(LETTERS, letters[a] as number, i, -1);
  }
}

/** What a passage may be about, by the classes of its units. */
const TOPICS: ReadonlySet<number> = new Set(
  [
    ...['<name>', '<person>', '<someone>', '<party>', '<ballot>', '<number>', ':candidate', ':incumbent', ':party'],
    ...[':electionCue', ':electionThing', ':groupStrong', ':group', ':otherContest', ':history', ':turnout'],
  ].map(numberOf),
);
const NO_TOPIC = numberOf('<nothing>');

/**
 * Every field of meaning under each topic that the passage names, however far apart and in whichever sentence: "bohong" is one
 * thing of a courier and another of a candidate. Linear in the number of units, as topics are few.
 */
function emitTopics(classes: ClassNumbers, emit: Emit): void {
  const topics = new Map<number, number>();
  for (let i = 0; i < classes.length; i++)
    for (const one of classes[i] as readonly number[]) if (TOPICS.has(one) && !topics.has(one)) topics.set(one, i);
  if (topics.size === 0) topics.set(NO_TOPIC, -1);
  const named = [...topics];
  for (let i = 0; i < classes.length; i++)
    for (const one of classes[i] as readonly number[])
      for (const [topic, at] of named) emit(ABOUT, mix(9, topic, one), i, at);
}

/** A frame counts when its stance and its side stand at least so close together. */
const LEAST_HIT = 0.5;

/** Frames of the grammar whose words are all among these units: each under its own name, its side's, and its rule's. */
function emitFrames(units: readonly Unit[], hits: readonly Hit[], emit: Emit): void {
  if (hits.length === 0) return;
  const unitAt = new Map<number, number>();
  units.forEach((unit, i) => {
    for (let at = unit.from; at < unit.to; at++) unitAt.set(at, i);
  });
  for (const { frame, feature, value, stance, partner } of hits) {
    const first = unitAt.get(stance.from);
    const second = partner ? unitAt.get(partner.from) : -1;
    if (value < LEAST_HIT || first === undefined || second === undefined) continue;
    emit(FRAME, mix(8, numberOf(feature), 1), first, second);
    emit(FRAME, mix(8, numberOf(frame.id), 2), first, second);
    emit(FRAME, mix(8, numberOf(frame.rule), 3), first, second);
  }
}
