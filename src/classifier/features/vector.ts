/** Features of a passage as a sparse vector, each with the units that show it. */
import type { Hit } from '../frames/hits.ts';
import { collect } from './collect.ts';
import { KINDS } from './kinds.ts';
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

/** The features of one kind have length 1 together, so that long texts weigh like short ones. */
export function vectorOf(units: readonly Unit[], hits: readonly Hit[]): Vector {
  if (stamp === LAST_STAMP) {
    stamps.fill(0);
    stamp = 0;
  }
  stamp++;
  const { size: all, kinds, features, first, second } = collect(units, hits);
  const counts = new Int32Array(KINDS.length);
  /** Where each feature first stands: it counts once, however often it is there. */
  const places = new Int32Array(all);
  let size = 0;
  for (let i = 0; i < all; i++) {
    const bucket = (features[i] as number) & MASK;
    if (stamps[bucket] === stamp) continue;
    stamps[bucket] = stamp;
    places[size++] = i;
    const kind = kinds[i] as number;
    counts[kind] = (counts[kind] as number) + 1;
  }
  const vector = {
    buckets: new Int32Array(size),
    values: new Float32Array(size),
    first: new Int32Array(size),
    second: new Int32Array(size),
  };
  for (let i = 0; i < size; i++) {
    const place = places[i] as number;
    const kind = kinds[place] as number;
    vector.buckets[i] = (features[place] as number) & MASK;
    vector.values[i] = scaleOf(kind, counts[kind] as number);
    vector.first[i] = first[place] as number;
    vector.second[i] = second[place] as number;
  }
  return vector;
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
