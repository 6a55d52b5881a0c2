import { describe, expect, it } from 'vitest';
import { type Standing, shiftBetween } from './standing.ts';

const standing = (x: number, y: number, width = 300): Standing => ({
  size: { width, height: 80 },
  words: [
    { x, y, width: 40, height: 20 },
    { x: x + 100, y: y + 40, width: 60, height: 20 },
  ],
});

describe('words that move', () => {
  it('as one have a shift', () => {
    expect(shiftBetween(standing(10, 20), standing(10, -30))).toEqual({ x: 0, y: -50 });
    expect(shiftBetween(standing(10, 20), standing(10, 20))).toEqual({ x: 0, y: 0 });
  });

  it('apart have none', () => {
    const now = standing(10, 20);
    const apart = { ...now, words: [...now.words.slice(0, 1), { x: 110, y: 84, width: 60, height: 20 }] };
    expect(shiftBetween(standing(10, 20), apart)).toBeUndefined();
  });

  it('in a box of another width have none: lines break elsewhere', () => {
    expect(shiftBetween(standing(10, 20), standing(10, 20, 200))).toBeUndefined();
  });

  it('that came or went have none', () => {
    expect(shiftBetween(standing(10, 20), { ...standing(10, 20), words: [] })).toBeUndefined();
    expect(shiftBetween({ ...standing(10, 20), words: [] }, standing(10, 20))).toBeUndefined();
  });
});
