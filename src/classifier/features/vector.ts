/** Features of a passage: what they weigh, and as a sparse vector, each with the units that show it. */
import type { Hit } from '../frames/hits.ts';
import type { Weights } from '../model.ts';
import { type Emit, emitFrames, emitTopics, emitUnits, KINDS } from './emit.ts';
import type { Unit } from './units.ts';

/** Weights live in 2^BITS buckets: a feature's number, cut to so many bits, is its place. */
export const BITS = 18;
const MASK = (1 << BITS) - 1;

/** Parallel arrays: bucket, value, and the first units that show the feature (`second` -1 where one is enough). */
export interface Vector {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** How much the features of a kind weigh together, where it is not 1. Frames are few and were thought out. */
const WEIGHT: Readonly<Partial<Record<(typeof KINDS)[number], number>>> = { frame: 2, about: 1.5 };
const WEIGHTS = KINDS.map((kind) => WEIGHT[kind] ?? 1);

/** Value of each of `count` features of a kind. */
export const scaleOf = (kind: number, count: number): number =>
  count > 0 ? (WEIGHTS[kind] as number) / Math.sqrt(count) : 0;

/** Marks the buckets that a passage has already filled: one table for all, told apart by the number of the passage. */
const stamps = new Uint8Array(1 << BITS);
const LAST_STAMP = 255;
let stamp = 0;
/** Room for the features of one passage; grows with the longest. One for all, as scoring makes no vector of the many that pass. */
let room = 4096;
let bucketRoom = new Int32Array(room);
let kindRoom = new Uint8Array(room);
let firstRoom = new Int32Array(room);
let secondRoom = new Int32Array(room);
let size = 0;
const counts = new Int32Array(KINDS.length);

function grow(): void {
  const wider = <T extends Int32Array | Uint8Array>(to: T, from: T): T => {
    to.set(from);
    return to;
  };
  room *= 2;
  bucketRoom = wider(new Int32Array(room), bucketRoom);
  kindRoom = wider(new Uint8Array(room), kindRoom);
  firstRoom = wider(new Int32Array(room), firstRoom);
  secondRoom = wider(new Int32Array(room), secondRoom);
}

const take: Emit = (kind, feature, one, other) => {
  const bucket = feature & MASK;
  if (stamps[bucket] === stamp) return;
  stamps[bucket] = stamp;
  if (size === room) grow();
  bucketRoom[size] = bucket;
  kindRoom[size] = kind;
  firstRoom[size] = one;
  secondRoom[size] = other;
  size++;
  counts[kind] = (counts[kind] as number) + 1;
};

/** Fills the room with the features of a passage, each once however often it stands. */
function collect(units: readonly Unit[], hits: readonly Hit[]): void {
  if (stamp === LAST_STAMP) {
    stamps.fill(0);
    stamp = 0;
  }
  stamp++;
  size = 0;
  counts.fill(0);
  emitUnits(units, take);
  emitFrames(units, hits, take);
  emitTopics(units, take);
}

/** The features of one kind have length 1 together, so that long texts weigh like short ones. */
export function vectorOf(units: readonly Unit[], hits: readonly Hit[]): Vector {
  collect(units, hits);
  const values = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const kind = kindRoom[i] as number;
    values[i] = scaleOf(kind, counts[kind] as number);
  }
  return {
    buckets: bucketRoom.slice(0, size),
    values,
    first: firstRoom.slice(0, size),
    second: secondRoom.slice(0, size),
  };
}

/** What the features of a passage weigh, over both sets of weights at once and without a vector of them. No bias. Fewer bits fold the buckets. */
export function weigh(
  units: readonly Unit[],
  hits: readonly Hit[],
  one: Weights,
  other: Weights,
): { readonly one: number; readonly other: number } {
  collect(units, hits);
  const mask = (1 << one.bits) - 1;
  const otherMask = (1 << other.bits) - 1;
  const ones = new Float64Array(KINDS.length);
  const others = new Float64Array(KINDS.length);
  for (let i = 0; i < size; i++) {
    const bucket = bucketRoom[i] as number;
    const kind = kindRoom[i] as number;
    ones[kind] = (ones[kind] as number) + (one.of[one.levels[bucket & mask] as number] as number);
    others[kind] = (others[kind] as number) + (other.of[other.levels[bucket & otherMask] as number] as number);
  }
  let sum = 0;
  let otherSum = 0;
  for (let kind = 0; kind < KINDS.length; kind++) {
    const scale = scaleOf(kind, counts[kind] as number);
    sum += scale * (ones[kind] as number);
    otherSum += scale * (others[kind] as number);
  }
  return { one: sum, other: otherSum };
}

/** The same vector over fewer buckets; features that then share one are added up. For training: scoring may leave them apart. */
export function folded(
  { buckets, values }: Pick<Vector, 'buckets' | 'values'>,
  bits: number,
): Pick<Vector, 'buckets' | 'values'> {
  const mask = (1 << bits) - 1;
  const sums = new Map<number, number>();
  buckets.forEach((bucket, i) => {
    sums.set(bucket & mask, (sums.get(bucket & mask) ?? 0) + (values[i] ?? 0));
  });
  return { buckets: Int32Array.from(sums.keys()), values: Float32Array.from(sums.values()) };
}
