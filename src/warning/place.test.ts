import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayStand, type Placing, placeHint } from './place.ts';
import { grow, intersection, type Rect } from './rect.ts';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const page: Placing = {
  box: rect(340, 130, 600, 100),
  caret: undefined,
  avoid: [],
  viewport: rect(0, 0, 1280, 800),
  size: { width: 140, height: 44 },
};

describe('placeHint', () => {
  it('stands under the end of the box when nothing is there', () => {
    expect(placeHint(page)).toEqual({ left: 800, top: 238 });
  });

  it('goes above the box when the Post button is under it', () => {
    expect(placeHint({ ...page, avoid: [rect(850, 240, 90, 30)] })).toEqual({ left: 800, top: 78 });
  });

  it('prefers a spot that is free of the page’s own controls', () => {
    const free = (spot: Rect) => spot.left >= 940;
    expect(placeHint({ ...page, free })).toEqual({ left: 948, top: 186 });
  });

  it('takes an allowed spot when every spot is over some control', () => {
    expect(placeHint({ ...page, free: () => false })).toEqual({ left: 800, top: 238 });
  });

  it('goes under the Post button when there is no room above, left or right', () => {
    const narrow = { ...page, box: rect(10, 20, 300, 200), viewport: rect(0, 0, 320, 640) };
    const spot = placeHint({ ...narrow, size: { width: 300, height: 300 }, avoid: [rect(220, 230, 90, 30)] });
    expect(spot).toEqual({ left: 10, top: 270 });
  });

  it('stays inside a box that fills the screen, in the corner that the caret is not in', () => {
    const full = { ...page, box: rect(0, 0, 1280, 800) };
    expect(placeHint({ ...full, caret: rect(1200, 760, 1, 20) })).toEqual({ left: 1132, top: 8 });
    expect(placeHint({ ...full, caret: rect(1200, 20, 1, 20) })).toEqual({ left: 1132, top: 748 });
  });

  it('is not shown when the box is scrolled out of sight', () => {
    expect(placeHint({ ...page, box: rect(340, -300, 600, 100) })).toBeUndefined();
  });

  it('is not shown when it would have to cover the Post button', () => {
    expect(placeHint({ ...page, avoid: [page.viewport] })).toBeUndefined();
  });

  it('never covers the caret or the Post button, and never leaves the screen, wherever they are', () => {
    const side = fc.integer({ min: 1, max: 900 });
    const anywhere = fc.tuple(fc.integer({ min: -200, max: 1300 }), fc.integer({ min: -200, max: 900 }), side, side);
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, side, side, (box, caret, post, width, height) => {
        const placing = { ...page, box: rect(...box), caret: rect(caret[0], caret[1], 1, 20), size: { width, height } };
        const avoid = [rect(...post)];
        const spot = placeHint({ ...placing, avoid });
        if (!spot) return;
        const taken = rect(spot.left, spot.top, width, height);
        expect(intersection(taken, grow(placing.caret, 2))).toBeUndefined();
        expect(intersection(taken, rect(...post))).toBeUndefined();
        expect(intersection(taken, page.viewport)).toEqual(taken);
      }),
    );
  });
});

describe('mayStand', () => {
  const caret = rect(500, 130, 1, 20);
  const free = { ...page, caret, avoid: [rect(850, 240, 90, 30)] };

  it('holds where all of the hint is seen and nothing that must stay free is covered', () => {
    expect(mayStand(rect(600, 300, 140, 44), free)).toBe(true);
    expect(mayStand(rect(840, 250, 140, 44), free)).toBe(false);
    expect(mayStand(rect(450, 120, 140, 44), free)).toBe(false);
    expect(mayStand(rect(600, -1, 140, 44), free)).toBe(false);
  });
});
