/** How long something takes: each text once, so that nothing is remembered, after a warm-up on other texts. */

/** What is timed on a text; what it returns is not looked at. */
export type Run = (text: string) => unknown;

let sink: unknown;

export function timeOf(run: Run, text: string): number {
  const from = performance.now();
  sink = run(text);
  const took = performance.now() - from;
  // Read, so that no compiler may leave the work out.
  return sink === timeOf ? Number.NaN : took;
}

export async function timeOfAwaited(run: Run, text: string): Promise<number> {
  const from = performance.now();
  const result = run(text);
  sink = result instanceof Promise ? await result : result;
  return performance.now() - from;
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

const ROUNDS = 5;

/**
 * Medians of several runs over the same texts. In rounds, so that a busy moment strikes all alike; within a round one run after
 * the other, so that none finds the processor's caches full of another's data.
 */
export function medians(runs: readonly Run[], texts: readonly string[]): number[] {
  const taken = runs.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, run] of runs.entries())
      for (let at = round; at < texts.length; at += ROUNDS) taken[i]?.push(timeOf(run, texts[at] ?? ''));
  return taken.map(median);
}

/** The same for runs of which some have to be waited for, and some are so slow that they are best kept apart: one after the other. */
export async function mediansAwaited(runs: readonly Run[], texts: readonly string[]): Promise<number[]> {
  const all: number[] = [];
  for (const run of runs) {
    const taken: number[] = [];
    for (const text of texts) taken.push(await timeOfAwaited(run, text));
    all.push(median(taken));
  }
  return all;
}

/** Exponent of growth: 1 where twice the text takes twice as long. Least squares on logarithms. */
export function slope(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
  const x = mean(logs.map(([size]) => size));
  const y = mean(logs.map(([, time]) => time));
  const across = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return across / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

/** Of all pairs of one figure and another, in how many the one is larger, ties by half: 0.5 where the two cannot be told apart. */
export function winsOf(ones: readonly number[], others: readonly number[]): number {
  const wins = ones.flatMap((one) => others.map((other): number => (one > other ? 1 : one === other ? 0.5 : 0)));
  return wins.reduce((sum, won) => sum + won, 0) / wins.length;
}
