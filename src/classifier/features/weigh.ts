/** What the features of a passage weigh by two sets of weights at once, without a vector of them: most passages are only weighed. */
import type { Hit } from '../frames/hits.ts';
import type { Weights } from '../model.ts';
import { collect, collectPart } from './collect.ts';
import { KINDS } from './kinds.ts';
import type { Range } from './range.ts';
import type { Room } from './room.ts';
import type { Unit } from './units.ts';
import { BITS, scaleOf } from './vector.ts';

/** Log-odds without the bias. */
export interface Weight {
  readonly one: number;
  readonly other: number;
}

const MASK = (1 << BITS) - 1;
/** Of an entry of the table: the level of the one, and that of the other above it. */
const LEVEL_BITS = 8;
const LEVEL = (1 << LEVEL_BITS) - 1;

/** One table, so that a feature costs one place of memory, as hardly any is in the processor's cache. Fewer bits fold the buckets. */
function tableOf(one: Weights, other: Weights): Uint16Array {
  const table = new Uint16Array(1 << BITS);
  const mask = (1 << one.bits) - 1;
  const otherMask = (1 << other.bits) - 1;
  for (let bucket = 0; bucket < table.length; bucket++)
    table[bucket] =
      (one.levels[bucket & mask] as number) | ((other.levels[bucket & otherMask] as number) << LEVEL_BITS);
  return table;
}

/** Bits of the buckets that the passage has filled; few enough to stay in the processor's first cache, and all 0 between passages. */
const filled = new Int32Array(1 << (BITS - 5));

/** What units weigh, or only some sentences of them: each feature once, however often it stands there. */
export type Weigh = (units: readonly Unit[], hits: readonly Hit[], part?: readonly Range[]) => Weight;

export function createWeigh(one: Weights, other: Weights): Weigh {
  const table = tableOf(one, other);
  const counts = new Int32Array(KINDS.length);
  const ones = new Float64Array(KINDS.length);
  const others = new Float64Array(KINDS.length);
  const { of } = one;
  const { of: ofOther } = other;

  const add = ({ kinds, features }: Readonly<Room>, from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const bucket = (features[i] as number) & MASK;
      const word = filled[bucket >>> 5] as number;
      // Nothing is asked of the bit: no processor foresees which features come again.
      const isNew = ~(word >>> (bucket & 31)) & 1;
      filled[bucket >>> 5] = word | (1 << (bucket & 31));
      const entry = table[bucket] as number;
      const kind = kinds[i] as number;
      counts[kind] = (counts[kind] as number) + isNew;
      ones[kind] = (ones[kind] as number) + isNew * (of[entry & LEVEL] as number);
      others[kind] = (others[kind] as number) + isNew * (ofOther[entry >>> LEVEL_BITS] as number);
    }
  };
  const forget = ({ features }: Readonly<Room>, from: number, to: number): void => {
    for (let i = from; i < to; i++) filled[((features[i] as number) & MASK) >>> 5] = 0;
  };

  return (units, hits, part) => {
    counts.fill(0);
    ones.fill(0);
    others.fill(0);
    if (part) {
      const { room, spans } = collectPart(units, hits, part);
      for (const { from, to } of spans) add(room, from, to);
      for (const { from, to } of spans) forget(room, from, to);
    } else {
      const room = collect(units, hits);
      add(room, 0, room.size);
      forget(room, 0, room.size);
    }
    let sum = 0;
    let otherSum = 0;
    for (let kind = 0; kind < KINDS.length; kind++) {
      const scale = scaleOf(kind, counts[kind] as number);
      sum += scale * (ones[kind] as number);
      otherSum += scale * (others[kind] as number);
    }
    return { one: sum, other: otherSum };
  };
}
