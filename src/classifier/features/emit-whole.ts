/** What stands in a passage as a whole, or in some sentences of it: frames of the grammar, and fields under topics. */
import type { Hit } from '../frames/hits.ts';
import type { Flat } from './flat.ts';
import { ABOUT, FRAME } from './kinds.ts';
import { half, mix, numberOf, whole } from './numbers.ts';
import type { Range } from './range.ts';
import { put, type Room, reserve } from './room.ts';
import type { Unit } from './units.ts';

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
export function emitTopics({ starts, classes }: Flat, part: readonly Range[], room: Room): void {
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
export function emitFrames(units: readonly Unit[], hits: readonly Hit[], part: readonly Range[], room: Room): void {
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
