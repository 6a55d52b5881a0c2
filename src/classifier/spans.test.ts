import { describe, expect, it } from 'vitest';
import { merged } from './spans.ts';

describe('merged spans', () => {
  it('stand in order, each place once, with what is known of the first', () => {
    const spans = [
      { start: 20, end: 24, level: 'waspada' },
      { start: 0, end: 6, level: 'langgar' },
      { start: 4, end: 9, level: 'waspada' },
      { start: 5, end: 7, level: 'langgar' },
    ];
    expect(merged(spans)).toEqual([
      { start: 0, end: 9, level: 'langgar' },
      { start: 20, end: 24, level: 'waspada' },
    ]);
  });

  it('that only touch stay two', () => {
    const spans = [
      { start: 0, end: 4 },
      { start: 4, end: 8 },
    ];
    expect(merged(spans)).toEqual(spans);
  });
});
