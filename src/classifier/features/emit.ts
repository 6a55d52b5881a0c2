/** From units to features: what stands in the text, and what stands near what. Features are numbers, so that no name of one is ever kept. */
import type { Hit } from '../frames/hits.ts';
import { createFlat, flatten } from './flat.ts';
import { half, lettersOf, mix, numberOf, whole } from './numbers.ts';
import { put, type Room, reserve, reserveUnits } from './room.ts';
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
  flatten(units, flat);
  reserveUnits(room, units.length);
  for (let i = 0; i < units.length; i++) {
    const letters = lettersOf((units[i] as Unit).stemNumbers);
    const own = (flat.starts[i + 1] as number) - (flat.starts[i] as number);
    reserve(room, OWN + own + REACH * (flat.most * (2 * own + 1) + own) + letters.length);
    room.starts[i] = room.size;
    emitUnit(i, letters, room);
  }
  room.starts[units.length] = room.size;
  const whole = [{ from: 0, to: units.length }];
  emitFrames(units, hits, whole, room);
  emitTopics(whole, room);
}

/** A unit has so many features of its own stem at most. */
const OWN = 3;

/** The units whose features are emitted, and the places of those in `room` that the units of a part have by themselves. */
const flat = createFlat(256);

/** Units from one up to another; a part of a passage is some of its sentences, in their order. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The features of a part of the units that were emitted last, as stretches of `room`: most are there already, as pairs are of one
 * sentence; what hangs on the neighbours that are left out is put after all others. They come in the order of `emitFeatures`.
 */
export function emitPart(units: readonly Unit[], hits: readonly Hit[], part: readonly Range[], room: Room): Range[] {
  const spans: Range[] = [];
  reserve(room, 1 + part.length);
  const putNext = (one: number, other: number) => {
    spans.push({ from: room.size, to: room.size + 1 });
    put(room, NEXT, mix(1, one, other), -1, -1);
  };
  part.forEach(({ from, to }, i) => {
    let at = room.starts[from] as number;
    if (i === 0) {
      spans.push({ from: at, to: at + 1 });
      putNext(0, flat.stems[from] as number);
      at += from === 0 ? 2 : 1;
    }
    const last = to - 1;
    const after = part[i + 1];
    const next = (room.starts[last] as number) + (last === 0 ? 2 : 1);
    spans.push({ from: at, to: next });
    putNext(flat.stems[last] as number, after ? (flat.stems[after.from] as number) : 0);
    spans.push({ from: next + 1, to: room.starts[to] as number });
  });
  const from = room.size;
  emitFrames(units, hits, part, room);
  emitTopics(part, room);
  spans.push({ from, to: room.size });
  return spans;
}

/** Halves of the numbers of what the classes of one unit make with others. */
let pairHalves = new Int32Array(32);
let closeHalves = new Int32Array(32);
let mixedHalves = new Int32Array(32);

function halve(from: number, many: number): void {
  if (many > pairHalves.length) {
    pairHalves = new Int32Array(2 * many);
    closeHalves = new Int32Array(2 * many);
    mixedHalves = new Int32Array(2 * many);
  }
  for (let a = 0; a < many; a++) {
    const one = flat.classes[from + a] as number;
    pairHalves[a] = half(3, one);
    closeHalves[a] = half(4, one);
    mixedHalves[a] = half(5, one);
  }
}

/** Each class of unit `i` with each of unit `j`: nearly all features are of this kind, so they are put without a call each. */
function putPairs(room: Room, many: number, i: number, j: number): void {
  const { kinds, features, first, second } = room;
  const { classes, starts } = flat;
  const from = starts[j] as number;
  const to = starts[j + 1] as number;
  let at = room.size;
  for (let a = 0; a < many; a++) {
    const pair = pairHalves[a] as number;
    for (let b = from; b < to; b++) {
      kinds[at] = PAIR;
      features[at] = whole(pair, classes[b] as number);
      first[at] = i;
      second[at] = j;
      at++;
    }
  }
  room.size = at;
}

/** The same of two units side by side, and their classes with their stems. */
function putClose(room: Room, many: number, i: number, j: number): void {
  const { classes, starts, stems } = flat;
  const from = starts[j] as number;
  const to = starts[j + 1] as number;
  for (let a = 0; a < many; a++)
    for (let b = from; b < to; b++) {
      put(room, PAIR, whole(pairHalves[a] as number, classes[b] as number), i, j);
      put(room, CLOSE, whole(closeHalves[a] as number, classes[b] as number), i, j);
    }
  const other = stems[j] as number;
  for (let a = 0; a < many; a++) put(room, MIXED, whole(mixedHalves[a] as number, other), i, j);
  const stem = half(6, stems[i] as number);
  for (let b = from; b < to; b++) put(room, MIXED, whole(stem, classes[b] as number), i, j);
}

/**
 * What unit `i` shows by itself and with those after it: its stem, what stands next to that, and the rest. Plain loops: this is
 * much of what a reading costs.
 */
function emitUnit(i: number, letters: readonly number[], room: Room): void {
  const { size, stems, starts, classes } = flat;
  const stem = stems[i] as number;
  const from = starts[i] as number;
  const to = starts[i + 1] as number;
  put(room, STEM, mix(0, stem, 0), i, -1);
  if (i === 0) put(room, NEXT, mix(1, 0, stem), i, -1);
  if (i + 1 < size) put(room, NEXT, mix(1, stem, stems[i + 1] as number), i, i + 1);
  else put(room, NEXT, mix(1, stem, 0), i, -1);
  for (let a = from; a < to; a++) put(room, CLASS, mix(2, classes[a] as number, 0), i, -1);
  const end = reachOf(i);
  const close = Math.min(end, i + ADJACENT + 1);
  halve(from, to - from);
  for (let j = i + 1; j < close; j++) putClose(room, to - from, i, j);
  // Half of all words have no class, and make no pairs.
  if (to > from) for (let j = close; j < end; j++) putPairs(room, to - from, i, j);
  putLetters(room, letters, i);
}

/** First unit after those of its sentence that unit `i` has to do with. */
function reachOf(i: number): number {
  const { size, sentences } = flat;
  const sentence = sentences[i];
  let end = Math.min(size, i + REACH + 1);
  while (sentences[end - 1] !== sentence) end--;
  return end;
}

function putLetters(room: Room, letters: readonly number[], i: number): void {
  const { kinds, features, first, second } = room;
  let at = room.size;
  for (let a = 0; a < letters.length; a++) {
    kinds[at] = LETTERS;
    features[at] = letters[a] as number;
    first[at] = i;
    second[at] = -1;
    at++;
  }
  room.size = at;
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
function emitTopics(part: readonly Range[], room: Room): void {
  const { starts, classes } = flat;
  const topics: number[] = [];
  const places: number[] = [];
  let many = 0;
  for (const { from, to } of part)
    for (let i = from; i < to; i++)
      for (let a = starts[i] as number; a < (starts[i + 1] as number); a++) {
        const one = classes[a] as number;
        many++;
        if (!TOPICS.has(one) || topics.includes(one)) continue;
        topics.push(one);
        places.push(i);
      }
  if (topics.length === 0) {
    topics.push(NO_TOPIC);
    places.push(-1);
  }
  const halves = topics.map((topic) => half(9, topic));
  reserve(room, many * topics.length);
  for (const { from, to } of part)
    for (let i = from; i < to; i++)
      for (let a = starts[i] as number; a < (starts[i + 1] as number); a++)
        for (let t = 0; t < halves.length; t++)
          put(room, ABOUT, whole(halves[t] as number, classes[a] as number), i, places[t] as number);
}

/** A frame counts when its stance and its side stand at least so close together. */
const LEAST_HIT = 0.5;

/** Index of the unit of this part that has a token, or -1. Units stand in the order of their tokens. */
function unitAt(units: readonly Unit[], part: readonly Range[], token: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] as Unit).to <= token) low = middle + 1;
    else high = middle;
  }
  const unit = units[low];
  return unit && unit.from <= token && part.some(({ from, to }) => from <= low && low < to) ? low : -1;
}

/** Frames of the grammar whose words are all among these units: each under its own name, its side's, and its rule's. */
function emitFrames(units: readonly Unit[], hits: readonly Hit[], part: readonly Range[], room: Room): void {
  reserve(room, 3 * hits.length);
  for (const { frame, feature, value, stance, partner } of hits) {
    if (value < LEAST_HIT) continue;
    const first = unitAt(units, part, stance.from);
    const second = partner ? unitAt(units, part, partner.from) : -1;
    if (first < 0 || (partner && second < 0)) continue;
    put(room, FRAME, mix(8, numberOf(feature), 1), first, second);
    put(room, FRAME, mix(8, numberOf(frame.id), 2), first, second);
    put(room, FRAME, mix(8, numberOf(frame.rule), 3), first, second);
  }
}
