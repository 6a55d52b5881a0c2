/** Where the words of a box stand on the screen. Reads the page, changes nothing of it. */
import type { Level, Span } from '../vocabulary.ts';
import { type Field, measure } from './mirror.ts';
import { mergeLines, type Rect } from './rect.ts';
import type { Standing } from './standing.ts';
import type { Line } from './strokes.ts';

type Marked = { readonly level: Exclude<Level, 'aman'> };

/** In a field words are told by their offsets in its value, in a rich box by the page's own ranges. In order. */
export type MarkTarget =
  | {
      readonly kind: 'rich';
      readonly box: HTMLElement;
      readonly marks: readonly (Marked & { readonly range: Range })[];
    }
  | { readonly kind: 'field'; readonly box: Field; readonly marks: readonly (Marked & Span)[] };

/** Milliseconds that words are measured for in one go: in a text of megabytes each of them takes the browser more than one. */
const PATIENCE = 10;

/** The first marks of a target come first: those that are left when the time is over are not drawn. */
export function linesOf(target: MarkTarget, mirror: HTMLElement): Line[] {
  const until = performance.now() + PATIENCE;
  const rects =
    target.kind === 'rich'
      ? target.marks.map(({ range }) => (performance.now() > until ? [] : wordRects(range)))
      : measure(target.box, target.marks, mirror);
  return target.marks.flatMap(({ level }, at) =>
    mergeLines(rects[at] ?? []).map(({ left, top, right, bottom }) => ({ left, top, right, bottom, level })),
  );
}

/** Of a rich box the first word and the last tell where all stand; a field moves its text by its own scrolling. */
export function standingOf(target: MarkTarget): Standing {
  const { box, kind, marks } = target;
  const { left, top, width, height } = box.getBoundingClientRect();
  const size = { width, height };
  if (kind === 'field') return { size, words: [{ x: left - box.scrollLeft, y: top - box.scrollTop, width, height }] };
  const ends = [marks[0], marks.at(-1)];
  return { size, words: ends.flatMap((mark) => mark?.range.getBoundingClientRect() ?? []) };
}

/** Rectangles of the words themselves: a range over a whole paragraph would also give the paragraph's box. */
function wordRects(range: Range): Rect[] {
  const within = range.commonAncestorContainer;
  if (within instanceof Text) return [...range.getClientRects()];
  const walker = range.startContainer.ownerDocument?.createTreeWalker(
    within,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  const rects: Rect[] = [];
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    if (node instanceof HTMLImageElement) rects.push(...node.getClientRects());
    if (!(node instanceof Text)) continue;
    const part = node.ownerDocument.createRange();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    rects.push(...part.getClientRects());
  }
  return rects;
}
