/** Run by `speed.ts` in a process of its own: the first classifier of a page, and what it holds in memory. Prints JSON. */
const collected = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

export interface Cold {
  readonly build: number;
  readonly first: number;
  readonly second: number;
  /** Bytes; undefined without `--expose-gc`. */
  readonly code?: number;
  readonly classifier?: number;
}

const bare = collected();
const { createClassifier } = await import('../../src/classifier/index.ts');
const { SHIPPED_MODEL } = await import('../../src/classifier/shipped-model.ts');
const { shippedKnowledge } = await import('../../src/commands/check/knowledge.ts');
const knowledge = shippedKnowledge();
const loaded = collected();

const from = performance.now();
const { classify } = createClassifier(knowledge, SHIPPED_MODEL);
const built = performance.now();
const level = classify({ text: process.argv[2] ?? '', act: 'post' }).level;
const checked = performance.now();
const again = classify({ text: process.argv[3] ?? '', act: 'post' }).level;
const second = performance.now() - checked;
const held = collected();

const cold: Cold = {
  build: built - from,
  first: checked - built,
  second,
  ...(globalThis.gc ? { code: loaded - bare, classifier: held - loaded } : {}),
};
process.stdout.write(JSON.stringify({ ...cold, levels: [level, again, classify({ text: '', act: 'post' }).level] }));
