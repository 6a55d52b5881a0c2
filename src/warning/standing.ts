/** Whether words on the screen have moved as one. Pure. */
import type { Size } from './rect.ts';

/** CSS pixels of the viewport, as a DOMRect gives them. */
export interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Standing {
  /** Of the box: another width breaks lines elsewhere. */
  readonly size: Size;
  /** Words whose places tell those of all others. */
  readonly words: readonly Place[];
}

/** Pixels that a layout may differ by without having changed. */
const ROUNDING = 0.1;

const same = (one: number, other: number): boolean => Math.abs(one - other) < ROUNDING;
const sameSize = (one: Size, other: Size): boolean => same(one.width, other.width) && same(one.height, other.height);

/** How far all have moved; undefined when they did not move as one. */
export function shiftBetween(before: Standing, now: Standing): { readonly x: number; readonly y: number } | undefined {
  const [first] = before.words;
  const [firstNow] = now.words;
  if (!first || !firstNow || before.words.length !== now.words.length || !sameSize(before.size, now.size))
    return undefined;
  const shift = { x: firstNow.x - first.x, y: firstNow.y - first.y };
  const together = before.words.every((word, at) => {
    const moved = now.words[at];
    return moved && sameSize(word, moved) && same(moved.x - word.x, shift.x) && same(moved.y - word.y, shift.y);
  });
  return together ? shift : undefined;
}
