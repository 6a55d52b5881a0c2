/** What the features of a passage weigh by two sets of weights at once, without a vector of them: most passages are only weighed. */
import type { Hit } from '../frames/hits.ts';
import type { Weights } from '../model.ts';
import { collect } from './collect.ts';
import { KINDS } from './emit.ts';
import type { Unit } from './units.ts';
import { BITS, scaleOf } from './vector.ts';

/** Log-odds without the bias. */
export interface Weight {
  readonly one: number;
  readonly other: number;
}

const MASK = (1 << BITS) - 1;
/** Of an entry of the table: the level of the one, that of the other above it, and above both the passage that last had the bucket. */
const LEVEL_BITS = 8;
const LEVEL = (1 << LEVEL_BITS) - 1;
const STAMP_BITS = 2 * LEVEL_BITS;
const LEVELS = (1 << STAMP_BITS) - 1;
const LAST_STAMP = 0xffff;

/** One table, so that a feature costs one place of memory, as hardly any is in the processor's cache. Fewer bits fold the buckets. */
function tableOf(one: Weights, other: Weights): Uint32Array {
  const table = new Uint32Array(1 << BITS);
  const mask = (1 << one.bits) - 1;
  const otherMask = (1 << other.bits) - 1;
  for (let bucket = 0; bucket < table.length; bucket++)
    table[bucket] =
      (one.levels[bucket & mask] as number) | ((other.levels[bucket & otherMask] as number) << LEVEL_BITS);
  return table;
}

/** A feature weighs once, however often it stands in the passage. */
export function createWeigh(one: Weights, other: Weights): (units: readonly Unit[], hits: readonly Hit[]) => Weight {
  const table = tableOf(one, other);
  const counts = new Int32Array(KINDS.length);
  const ones = new Float64Array(KINDS.length);
  const others = new Float64Array(KINDS.length);
  let stamp = 0;

  const nextStamp = () => {
    if (stamp === LAST_STAMP) {
      for (let bucket = 0; bucket < table.length; bucket++) table[bucket] = (table[bucket] as number) & LEVELS;
      stamp = 0;
    }
    stamp++;
  };

  return (units, hits) => {
    nextStamp();
    counts.fill(0);
    ones.fill(0);
    others.fill(0);
    const { size, kinds, features } = collect(units, hits);
    for (let i = 0; i < size; i++) {
      const bucket = (features[i] as number) & MASK;
      const entry = table[bucket] as number;
      if (entry >>> STAMP_BITS === stamp) continue;
      table[bucket] = (entry & LEVELS) | (stamp << STAMP_BITS);
      const kind = kinds[i] as number;
      counts[kind] = (counts[kind] as number) + 1;
      ones[kind] = (ones[kind] as number) + (one.of[entry & LEVEL] as number);
      others[kind] = (others[kind] as number) + (other.of[(entry >>> LEVEL_BITS) & LEVEL] as number);
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
