/** All features of a passage side by side, for those who then go through them: one room for all, as most passages are only weighed. */
import type { Hit } from '../frames/hits.ts';
import { type Emit, emitFeatures } from './emit.ts';
import type { Unit } from './units.ts';

/** Parallel arrays, of which the first `size` hold; as `Emit` takes them. Good until the next passage is collected. */
export interface Collected {
  readonly size: number;
  readonly kinds: Uint8Array;
  readonly features: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** Grows with the longest passage. */
let room = 4096;
let kinds = new Uint8Array(room);
let features = new Int32Array(room);
let first = new Int32Array(room);
let second = new Int32Array(room);
let size = 0;

function grow(): void {
  const wider = <T extends Int32Array | Uint8Array>(to: T, from: T): T => {
    to.set(from);
    return to;
  };
  room *= 2;
  kinds = wider(new Uint8Array(room), kinds);
  features = wider(new Int32Array(room), features);
  first = wider(new Int32Array(room), first);
  second = wider(new Int32Array(room), second);
}

const take: Emit = (kind, feature, one, other) => {
  if (size === room) grow();
  kinds[size] = kind;
  features[size] = feature;
  first[size] = one;
  second[size] = other;
  size++;
};

export function collect(units: readonly Unit[], hits: readonly Hit[]): Collected {
  size = 0;
  emitFeatures(units, hits, take);
  return { size, kinds, features, first, second };
}
