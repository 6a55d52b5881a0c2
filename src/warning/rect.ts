/** Rectangles in CSS pixels of the viewport. A DOMRect is one. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What both cover; undefined when they do not overlap. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : undefined;
}

export function grow(rect: Rect, by: number): Rect {
  return { left: rect.left - by, top: rect.top - by, right: rect.right + by, bottom: rect.bottom + by };
}

export function move(rect: Rect, x: number, y: number): Rect {
  return { left: rect.left + x, top: rect.top + y, right: rect.right + x, bottom: rect.bottom + y };
}

export function inside(inner: Rect, outer: Rect): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

function sameLine(a: Rect, b: Rect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0.6 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** One rectangle for each unbroken run of a line: an emoji or a bold word inside a mark does not cut it in pieces. */
export function mergeLines(rects: readonly Rect[], gap = 2): Rect[] {
  const merged: Rect[] = [];
  const drawn = rects.filter((rect) => rect.right - rect.left > 0.5 && rect.bottom - rect.top > 0.5);
  for (const rect of drawn.toSorted((a, b) => a.left - b.left)) {
    const at = merged.findIndex((other) => sameLine(other, rect) && rect.left <= other.right + gap);
    const other = merged[at];
    if (!other) merged.push(rect);
    else
      merged[at] = {
        left: other.left,
        top: Math.min(other.top, rect.top),
        right: Math.max(other.right, rect.right),
        bottom: Math.max(other.bottom, rect.bottom),
      };
  }
  return merged.toSorted((a, b) => a.top - b.top || a.left - b.left);
}
