/** Where the hint stands: beside the box, never over the caret, never over what it is told to avoid. Pure. */
import { grow, inside, intersection, type Rect, type Size } from './rect.ts';

export interface Placing {
  readonly box: Rect;
  readonly caret: Rect | undefined;
  /** The Post button, and whatever else must stay free. */
  readonly avoid: readonly Rect[];
  readonly viewport: Rect;
  readonly size: Size;
  /** Told of a spot that is allowed: is it also free of the page's own controls? A wish, not a condition. */
  readonly free?: (spot: Rect) => boolean;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;
/** Around the caret, in pixels: the word being written stays readable as well. */
const CARET_ROOM = 6;

/** The spot of the best side; undefined when the box is out of sight or no side is allowed: then nothing is shown. */
export function placeHint({ box, caret, avoid, viewport, size, free = () => true }: Placing): Spot | undefined {
  const seen = intersection(box, viewport);
  if (!seen) return undefined;
  const allowed = candidates(seen, avoid, viewport, size).filter((spot) => mayStand(spot, { avoid, caret, viewport }));
  const best = allowed.find(free) ?? allowed[0];
  return best && { left: best.left, top: best.top };
}

/** Whether nothing that must stay free would be covered, and all of the hint is seen. */
export function mayStand(
  spot: Rect,
  { avoid, caret, viewport }: Pick<Placing, 'avoid' | 'caret' | 'viewport'>,
): boolean {
  const closed = [...avoid.map((rect) => grow(rect, 2)), ...(caret ? [grow(caret, CARET_ROOM)] : [])];
  return inside(spot, viewport) && !closed.some((rect) => intersection(rect, spot));
}

/** Best first: outside the box, then in its corners far from the text's start, then the corners of the viewport. */
function candidates(box: Rect, avoid: readonly Rect[], viewport: Rect, { width, height }: Size): Rect[] {
  const end = within(box.right - width, viewport.left + GAP, viewport.right - GAP - width);
  const start = within(box.left, viewport.left + GAP, viewport.right - GAP - width);
  const low = within(box.bottom - height, viewport.top + GAP, viewport.bottom - GAP - height);
  const under = Math.max(
    box.bottom,
    ...avoid.filter((rect) => rect.top < box.bottom + height).map((rect) => rect.bottom + 2),
  );
  const far = { right: viewport.right - GAP - width, bottom: viewport.bottom - GAP - height };
  const spots = [
    [end, box.bottom + GAP],
    [end, box.top - GAP - height],
    [start, box.bottom + GAP],
    [start, box.top - GAP - height],
    [box.right + GAP, low],
    [box.left - GAP - width, low],
    [end, under + GAP],
    [box.right - GAP - width, box.bottom - GAP - height],
    [box.right - GAP - width, box.top + GAP],
    [far.right, far.bottom],
    [far.right, viewport.top + GAP],
    [viewport.left + GAP, far.bottom],
    [viewport.left + GAP, viewport.top + GAP],
  ] as const;
  return spots.map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }));
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
