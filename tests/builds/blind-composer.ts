/** A composer that finds the boxes and cannot read them. */
export * from '../../src/composer/index.ts';

export function draftIn(): never {
  throw new Error('broken on purpose');
}
