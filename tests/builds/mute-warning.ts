/** A warning that cannot be shown: what would have been held back without a word must go out instead. */
export * from '../../src/warning/index.ts';

export function createSurface(): never {
  throw new Error('broken on purpose');
}
