/** Run by `speed.ts` in a process of its own: the first classifier of a page, and what it holds in memory. Prints JSON. */
const collected = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

export interface Cold {
  readonly build: number;
  /** The longest of the pieces in which a page builds it. */
  readonly piece: number;
  readonly first: number;
  readonly second: number;
  /** Bytes; undefined without `--expose-gc`. */
  readonly code?: number;
  readonly classifier?: number;
}

const bare = collected();
const { classifierSteps } = await import('../../src/classifier/index.ts');
const { SHIPPED_MODEL } = await import('../../src/classifier/shipped-model.ts');
const { shippedKnowledge } = await import('../../src/commands/check/knowledge.ts');
const knowledge = shippedKnowledge();
const loaded = collected();

const from = performance.now();
const steps = classifierSteps(knowledge, SHIPPED_MODEL);
let longest = 0;
let built = from;
let step: ReturnType<typeof steps.next>;
do {
  step = steps.next();
  const now = performance.now();
  longest = Math.max(longest, now - built);
  built = now;
} while (!step.done);
const { classify } = step.value;
const level = classify({ text: process.argv[2] ?? '', act: 'post' }).level;
const checked = performance.now();
const again = classify({ text: process.argv[3] ?? '', act: 'post' }).level;
const second = performance.now() - checked;
const held = collected();

const cold: Cold = {
  build: built - from,
  piece: longest,
  first: checked - built,
  second,
  ...(globalThis.gc ? { code: loaded - bare, classifier: held - loaded } : {}),
};
process.stdout.write(JSON.stringify({ ...cold, levels: [level, again, classify({ text: '', act: 'post' }).level] }));
