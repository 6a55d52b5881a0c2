/** What the first look weighs: words, their fields of meaning, and what stands next to what. */
import type { Weights } from '../model.ts';
import type { Said } from './said.ts';

/** Kinds of features of the first look; each is scaled by itself. */
const KINDS = 4;
const mix = (kind: number, a: number, b: number): number => {
  const h = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ kind, 0x85ebca6b);
  return (h ^ (h >>> 15)) >>> 0;
};

/** Takes a feature: its kind, and its number. */
type Take = (kind: number, feature: number) => void;

function features({ size, stems, starts, fields }: Said, take: Take): void {
  for (let i = 0; i < size; i++) {
    const stem = stems[i] as number;
    const from = starts[i] as number;
    const to = starts[i + 1] as number;
    take(0, mix(0, stem, 1));
    for (let c = from; c < to; c++) take(1, mix(1, fields[c] as number, 1));
    if (i + 1 === size) return;
    take(2, mix(2, stem, stems[i + 1] as number));
    // The fields of the two words after it: first those of the next one, as they stand.
    for (let j = i + 1; j < i + 3 && j < size; j++)
      for (let c = from; c < to; c++)
        for (let d = starts[j] as number; d < (starts[j + 1] as number); d++)
          take(3, mix(3, fields[c] as number, fields[d] as number));
  }
}

/** Features as buckets and values, for training; the sums of `createGlance` are theirs. */
export function glanceVector(words: Said, bits: number): { buckets: Int32Array; values: Float32Array } {
  const mask = (1 << bits) - 1;
  const counts = new Float64Array(KINDS);
  const found = new Map<number, Float64Array>();
  features(words, (kind, feature) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
    const bucket = feature & mask;
    const held = found.get(bucket) ?? new Float64Array(KINDS);
    held[kind] = (held[kind] ?? 0) + 1;
    found.set(bucket, held);
  });
  return {
    buckets: Int32Array.from(found.keys()),
    values: Float32Array.from(found.values(), (byKind) =>
      byKind.reduce((sum, count, kind) => sum + (count > 0 ? count / Math.sqrt(counts[kind] ?? 1) : 0), 0),
    ),
  };
}

/** Log-odds that a passage is more than innocent, as far as its words alone tell. */
export function createGlance({ of, levels, bits, bias }: Weights): (words: Said) => number {
  const mask = (1 << bits) - 1;
  const sums = new Float64Array(KINDS);
  const counts = new Float64Array(KINDS);
  return (words) => {
    sums.fill(0);
    counts.fill(0);
    features(words, (kind, feature) => {
      sums[kind] = (sums[kind] as number) + (of[levels[feature & mask] as number] as number);
      counts[kind] = (counts[kind] as number) + 1;
    });
    let total = bias;
    for (let kind = 0; kind < KINDS; kind++) {
      const count = counts[kind] as number;
      if (count > 0) total += (sums[kind] as number) / Math.sqrt(count);
    }
    return total;
  };
}
