/** From units to features: what stands in the text, and what stands near what. Features are numbers, so that no name of one is ever kept. */
import type { Hit } from '../frames/hits.ts';
import { half, lettersOf, mix, numberOf, whole } from './numbers.ts';
import { put, type Room, reserve } from './room.ts';
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

/** Units further apart than this say nothing about each other. */
const REACH = 10;
const ADJACENT = 2;

/** All features of these units; some come more than once. Linear in the number of units. */
export function emitFeatures(units: readonly Unit[], hits: readonly Hit[], room: Room): void {
  const most = mostClasses(units);
  for (let i = 0; i < units.length; i++) {
    const { stemNumbers, classNumbers } = units[i] as Unit;
    const pairs = most * (2 * classNumbers.length + 1) + classNumbers.length;
    reserve(room, OWN + classNumbers.length + REACH * pairs + lettersOf(stemNumbers).length);
    emitUnit(units, i, room);
  }
  emitFrames(units, hits, room);
  emitTopics(units, room);
}

/** A unit has so many features of its own stem at most. */
const OWN = 3;

function mostClasses(units: readonly Unit[]): number {
  let most = 0;
  for (let i = 0; i < units.length; i++) most = Math.max(most, (units[i] as Unit).classNumbers.length);
  return most;
}

/** Halves of the numbers of what the classes of one unit make with others. */
let pairHalves = new Int32Array(32);
let closeHalves = new Int32Array(32);
let mixedHalves = new Int32Array(32);

function halve(classes: readonly number[]): void {
  if (classes.length > pairHalves.length) {
    pairHalves = new Int32Array(2 * classes.length);
    closeHalves = new Int32Array(2 * classes.length);
    mixedHalves = new Int32Array(2 * classes.length);
  }
  for (let a = 0; a < classes.length; a++) {
    pairHalves[a] = half(3, classes[a] as number);
    closeHalves[a] = half(4, classes[a] as number);
    mixedHalves[a] = half(5, classes[a] as number);
  }
}

/** Each class of unit `i` with each of unit `j`: nearly all features are of this kind, so they are put without a call each. */
function putPairs(room: Room, many: number, others: readonly number[], i: number, j: number): void {
  const { kinds, features, first, second } = room;
  const to = room.size + many * others.length;
  let at = room.size;
  for (let a = 0; a < many; a++) {
    const pair = pairHalves[a] as number;
    for (let b = 0; b < others.length; b++) {
      kinds[at] = PAIR;
      features[at] = whole(pair, others[b] as number);
      first[at] = i;
      second[at] = j;
      at++;
    }
  }
  room.size = to;
}

/** What unit `i` shows by itself and with those after it. Plain loops: this is most of what a reading costs. */
function emitUnit(units: readonly Unit[], i: number, room: Room): void {
  const { stemNumbers, classNumbers: own, sentence } = units[i] as Unit;
  const stem = stemNumbers.number;
  const letters = lettersOf(stemNumbers);
  const size = units.length;
  put(room, STEM, mix(0, stem, 0), i, -1);
  if (i === 0) put(room, NEXT, mix(1, 0, stem), i, -1);
  if (i + 1 < size) put(room, NEXT, mix(1, stem, (units[i + 1] as Unit).stemNumbers.number), i, i + 1);
  else put(room, NEXT, mix(1, stem, 0), i, -1);
  for (let a = 0; a < own.length; a++) put(room, CLASS, mix(2, own[a] as number, 0), i, -1);
  halve(own);
  const reach = Math.min(size, i + REACH + 1);
  for (let j = i + 1; j < reach; j++) {
    const unit = units[j] as Unit;
    if (unit.sentence !== sentence) break;
    const others = unit.classNumbers;
    if (j - i > ADJACENT) {
      putPairs(room, own.length, others, i, j);
      continue;
    }
    for (let a = 0; a < own.length; a++)
      for (let b = 0; b < others.length; b++) {
        put(room, PAIR, whole(pairHalves[a] as number, others[b] as number), i, j);
        put(room, CLOSE, whole(closeHalves[a] as number, others[b] as number), i, j);
      }
    const other = unit.stemNumbers.number;
    for (let a = 0; a < own.length; a++) put(room, MIXED, whole(mixedHalves[a] as number, other), i, j);
    for (let b = 0; b < others.length; b++) put(room, MIXED, mix(6, stem, others[b] as number), i, j);
  }
  for (let a = 0; a < letters.length; a++) put(room, LETTERS, letters[a] as number, i, -1);
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
function emitTopics(units: readonly Unit[], room: Room): void {
  const topics: number[] = [];
  const places: number[] = [];
  let classes = 0;
  for (let i = 0; i < units.length; i++) {
    const { classNumbers } = units[i] as Unit;
    classes += classNumbers.length;
    for (let a = 0; a < classNumbers.length; a++) {
      const one = classNumbers[a] as number;
      if (!TOPICS.has(one) || topics.includes(one)) continue;
      topics.push(one);
      places.push(i);
    }
  }
  if (topics.length === 0) {
    topics.push(NO_TOPIC);
    places.push(-1);
  }
  const halves = topics.map((topic) => half(9, topic));
  reserve(room, classes * topics.length);
  for (let i = 0; i < units.length; i++) {
    const { classNumbers } = units[i] as Unit;
    for (let a = 0; a < classNumbers.length; a++)
      for (let t = 0; t < halves.length; t++)
        put(room, ABOUT, whole(halves[t] as number, classNumbers[a] as number), i, places[t] as number);
  }
}

/** A frame counts when its stance and its side stand at least so close together. */
const LEAST_HIT = 0.5;

/** Frames of the grammar whose words are all among these units: each under its own name, its side's, and its rule's. */
function emitFrames(units: readonly Unit[], hits: readonly Hit[], room: Room): void {
  if (hits.length === 0) return;
  reserve(room, 3 * hits.length);
  const unitAt = new Map<number, number>();
  units.forEach((unit, i) => {
    for (let at = unit.from; at < unit.to; at++) unitAt.set(at, i);
  });
  for (const { frame, feature, value, stance, partner } of hits) {
    const first = unitAt.get(stance.from);
    const second = partner ? unitAt.get(partner.from) : -1;
    if (value < LEAST_HIT || first === undefined || second === undefined) continue;
    put(room, FRAME, mix(8, numberOf(feature), 1), first, second);
    put(room, FRAME, mix(8, numberOf(frame.id), 2), first, second);
    put(room, FRAME, mix(8, numberOf(frame.rule), 3), first, second);
  }
}
