/** Vectors of some kinds of features only: the model with the others taken out, in training and in use. */
import { collect } from '../../src/classifier/features/collect.ts';
import { KINDS } from '../../src/classifier/features/kinds.ts';
import type { Unit } from '../../src/classifier/features/units.ts';
import { BITS, scaleOf, type Vector } from '../../src/classifier/features/vector.ts';
import type { Reading } from '../../src/classifier/reading.ts';

export type Kind = (typeof KINDS)[number];

const MASK = (1 << BITS) - 1;
const NO_UNITS = new Int32Array(0);

/** As `vectorOf` makes it, without the units that show each feature, which neither a fit nor a score looks at. */
export function keptVector(units: readonly Unit[], hits: Reading['hits'], kept: ReadonlySet<Kind>): Vector {
  const kinds = new Map<number, number>();
  const counts = new Float64Array(KINDS.length);
  const collected = collect(units, hits);
  for (let i = 0; i < collected.size; i++) {
    const kind = collected.kinds[i] ?? 0;
    const name = KINDS[kind];
    const bucket = (collected.features[i] ?? 0) & MASK;
    if (name === undefined || !kept.has(name) || kinds.has(bucket)) continue;
    kinds.set(bucket, kind);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return {
    buckets: Int32Array.from(kinds.keys()),
    values: Float32Array.from(kinds.values(), (kind) => scaleOf(kind, counts[kind] ?? 0)),
    first: NO_UNITS,
    second: NO_UNITS,
  };
}
