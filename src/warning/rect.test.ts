import { describe, expect, it } from 'vitest';
import { intersection, mergeLines, type Rect } from './rect.ts';
import { wave } from './wave.ts';

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom });

describe('mergeLines', () => {
  it('joins the pieces of a line that touch, whatever their order', () => {
    const pieces = [rect(60, 0, 90, 20), rect(0, 0, 40, 20), rect(40, 2, 61, 20)];
    expect(mergeLines(pieces)).toEqual([rect(0, 0, 90, 20)]);
  });

  it('keeps lines apart', () => {
    expect(mergeLines([rect(0, 20, 50, 40), rect(0, 0, 50, 20)])).toEqual([rect(0, 0, 50, 20), rect(0, 20, 50, 40)]);
  });

  it('keeps lines apart that overlap a little, as tight line heights make them', () => {
    expect(mergeLines([rect(0, 0, 50, 20), rect(0, 16, 50, 36)])).toHaveLength(2);
  });

  it('keeps words of a line apart that do not touch', () => {
    expect(mergeLines([rect(0, 0, 20, 20), rect(60, 0, 80, 20)])).toHaveLength(2);
  });

  it('takes a tall emoji into the line of its words', () => {
    expect(mergeLines([rect(0, 4, 50, 20), rect(50, 0, 70, 24)])).toEqual([rect(0, 0, 70, 24)]);
  });

  it('draws nothing for a collapsed range', () => {
    expect(mergeLines([rect(10, 0, 10, 20)])).toEqual([]);
  });
});

describe('intersection', () => {
  it('is nothing for rectangles that only touch', () => {
    expect(intersection(rect(0, 0, 10, 10), rect(10, 0, 20, 10))).toBeUndefined();
  });
});

describe('wave', () => {
  it('begins and ends with the words', () => {
    const path = wave(rect(10, 0, 40, 20), 1.5);
    expect(path.startsWith('M10 19q1.5 -3 3 0')).toBe(true);
    expect(path.match(/t3 0/g)).toHaveLength(9);
  });

  it('is a straight line without amplitude', () => {
    expect(wave(rect(10, 0, 40, 20), 0)).toBe('M10 19H40');
  });
});
