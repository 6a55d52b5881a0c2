/**
 * L2-regularised logistic regression by coordinate descent on the dual (Yu, Huang, Lin 2011): exact, quick on sparse text,
 * and the same to the last bit each run, since the order of the rows comes from a fixed seed.
 */

/** A row: buckets and their values, what it should be, and how much it counts. */
export interface Row {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  readonly positive: boolean;
  readonly weight: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

const EPOCHS = 25;
const MOST_STEPS = 60;
const PRECISION = 1e-7;
/** The bias is learnt as one more feature of this value. */
const BIAS = 1;

/** A small, well-mixed generator (mulberry32): 0…1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `cost`: how much a wrong row counts against large weights (C of the literature). */
export function fitLogistic(rows: readonly Row[], size: number, cost: number, epochs = EPOCHS): Fitted {
  const weights = new Float64Array(size);
  let bias = 0;
  const random = seeded(7);
  const order = rows.map((_, i) => i);
  const norms = rows.map((row) => row.values.reduce((sum, value) => sum + value * value, BIAS * BIAS));
  const limits = rows.map((row) => cost * row.weight);
  const alphas = limits.map((limit) => limit * 0.001);
  const move = (row: Row, step: number) => {
    const { buckets, values } = row;
    for (let k = 0; k < buckets.length; k++)
      weights[buckets[k] as number] = (weights[buckets[k] as number] as number) + step * (values[k] as number);
    bias += step * BIAS;
  };
  rows.forEach((row, i) => {
    move(row, (row.positive ? 1 : -1) * (alphas[i] as number));
  });
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    for (const at of order) {
      const row = rows[at] as Row;
      const limit = limits[at] as number;
      if (limit === 0) continue;
      const sign = row.positive ? 1 : -1;
      const alpha = alphas[at] as number;
      const b = sign * dot(row, weights, bias);
      const a = norms[at] as number;
      const t = rootOf(a, b, alpha, limit);
      const next = Math.min(limit * (1 - 1e-9), Math.max(limit * 1e-9, limit / (1 + Math.exp(-t))));
      alphas[at] = next;
      move(row, sign * (next - alpha));
    }
  }
  return { bias: bias * BIAS, weights };
}

export function dot(row: Pick<Row, 'buckets' | 'values'>, weights: Float64Array, bias: number): number {
  let sum = bias * BIAS;
  const { buckets, values } = row;
  for (let k = 0; k < buckets.length; k++) sum += (weights[buckets[k] as number] as number) * (values[k] as number);
  return sum;
}

/**
 * Root of t + a(limit·σ(t) − alpha) + b, which the best new alpha = limit·σ(t) solves. The function only rises, between a line
 * below and one above it, so the root is bracketed; Newton's step is taken where it stays inside the bracket, half of it else.
 */
function rootOf(a: number, b: number, alpha: number, limit: number): number {
  let low = -b - a * (limit - alpha);
  let high = -b + a * alpha;
  let t = Math.min(high, Math.max(low, Math.log(alpha / (limit - alpha))));
  for (let n = 0; n < MOST_STEPS; n++) {
    const s = 1 / (1 + Math.exp(-t));
    const f = t + a * (limit * s - alpha) + b;
    if (Math.abs(f) < PRECISION) break;
    if (f > 0) high = t;
    else low = t;
    const newton = t - f / (1 + a * limit * s * (1 - s));
    t = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return t;
}
