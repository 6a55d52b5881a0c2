/** What a unit shows by itself and with its neighbours. */
import type { Flat } from './flat.ts';
import { CLASS, CLOSE, LETTERS, MIXED, NEXT, PAIR, STEM } from './kinds.ts';
import { half, mix, whole } from './numbers.ts';
import { put, type Room, reserve } from './room.ts';

/** Units further apart than this say nothing about each other. */
const REACH = 10;
const ADJACENT = 2;

/** A unit has so many features of its own stem at most. */
const OWN = 3;

/** Halves of the numbers of what the classes of one unit make with others. */
let pairHalves = new Int32Array(32);
let closeHalves = new Int32Array(32);
let mixedHalves = new Int32Array(32);

function halve({ classes }: Flat, from: number, many: number): void {
  if (many > pairHalves.length) {
    pairHalves = new Int32Array(2 * many);
    closeHalves = new Int32Array(2 * many);
    mixedHalves = new Int32Array(2 * many);
  }
  for (let a = 0; a < many; a++) {
    const one = classes[from + a] as number;
    pairHalves[a] = half(3, one);
    closeHalves[a] = half(4, one);
    mixedHalves[a] = half(5, one);
  }
}

/** Each class of unit `i` with each of unit `j`: nearly all features are of this kind, so they are put without a call each. */
function putPairs({ classes, starts }: Flat, many: number, i: number, j: number, room: Room): void {
  const { kinds, features, first, second } = room;
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
function putClose({ classes, starts, stems }: Flat, many: number, i: number, j: number, room: Room): void {
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
export function emitUnit(flat: Flat, i: number, letters: readonly number[], room: Room): void {
  const { size, stems, starts, classes, most } = flat;
  const stem = stems[i] as number;
  const from = starts[i] as number;
  const to = starts[i + 1] as number;
  const own = to - from;
  reserve(room, OWN + own + REACH * (most * (2 * own + 1) + own) + letters.length);
  put(room, STEM, mix(0, stem, 0), i, -1);
  if (i === 0) put(room, NEXT, mix(1, 0, stem), i, -1);
  if (i + 1 < size) put(room, NEXT, mix(1, stem, stems[i + 1] as number), i, i + 1);
  else put(room, NEXT, mix(1, stem, 0), i, -1);
  for (let a = from; a < to; a++) put(room, CLASS, mix(2, classes[a] as number, 0), i, -1);
  const end = reachOf(flat, i);
  const close = Math.min(end, i + ADJACENT + 1);
  halve(flat, from, own);
  for (let j = i + 1; j < close; j++) putClose(flat, own, i, j, room);
  // Half of all words have no class, and make no pairs.
  if (own > 0) for (let j = close; j < end; j++) putPairs(flat, own, i, j, room);
  putLetters(room, letters, i);
}

/** First unit after those of its sentence that unit `i` has to do with. */
function reachOf({ size, sentences }: Flat, i: number): number {
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
