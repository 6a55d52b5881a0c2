/** Kinds of features; each is scaled by itself, so that many pairs do not drown few words. */
export const KINDS = ['stem', 'next', 'class', 'pair', 'close', 'mixed', 'letters', 'frame', 'about'] as const;
export const STEM = 0;
export const NEXT = 1;
export const CLASS = 2;
export const PAIR = 3;
export const CLOSE = 4;
export const MIXED = 5;
export const LETTERS = 6;
export const FRAME = 7;
export const ABOUT = 8;
