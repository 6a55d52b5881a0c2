/** The underlining of words in a compose box, drawn over the page in our own root: the editor's DOM is never touched. */
import type { Level, Span } from '../vocabulary.ts';
import { follow } from './follow.ts';
import { type Field, measure } from './mirror.ts';
import { intersection, mergeLines, type Rect } from './rect.ts';
import { seenRect } from './seen.ts';
import { wave } from './wave.ts';

export type MarkTarget =
  | { readonly kind: 'rich'; readonly box: HTMLElement; readonly ranges: readonly Range[] }
  | { readonly kind: 'field'; readonly box: Field };

export interface Marks {
  /** Replaces what was drawn. `spans` place the marks of a field; a rich box has them as ranges already. */
  draw(target: MarkTarget, spans: readonly Span[], level: Exclude<Level, 'aman'>): void;
  clear(): void;
  readonly element: HTMLElement;
}

const SVG = 'http://www.w3.org/2000/svg';

interface Deps {
  readonly document: Document;
  readonly mirror: HTMLElement;
  readonly guard: <T>(stage: string, fn: () => T) => T | undefined;
  readonly signal: AbortSignal;
}

export function createMarks({ document, mirror, guard, signal }: Deps): Marks {
  const layer = document.createElement('div');
  layer.className = 'marks';
  layer.popover = 'manual';
  layer.ariaHidden = 'true';
  const picture = document.createElementNS(SVG, 'svg');
  layer.append(picture);
  let shown: AbortController | undefined;
  let box: HTMLElement | undefined;

  function clear(): void {
    shown?.abort();
    shown = undefined;
    box = undefined;
    picture.replaceChildren();
    if (layer.isConnected) layer.togglePopover(false);
  }

  function draw(target: MarkTarget, spans: readonly Span[], level: Exclude<Level, 'aman'>): void {
    shown?.abort();
    shown = new AbortController();
    const paint = () => {
      const seen = target.box.isConnected ? seenRect(target.box) : undefined;
      const found = target.kind === 'rich' ? target.ranges.map(wordRects) : measure(target.box, spans, mirror);
      const lines = found.flatMap((rects) => mergeLines(rects));
      picture.replaceChildren(...lines.flatMap((line) => (seen ? strokes(line, seen, level) : [])));
    };
    paint();
    if (box !== target.box) layer.togglePopover(false); // shown anew it lies above a modal of the site
    box = target.box;
    layer.togglePopover(true);
    follow(target.box, () => guard('warning.marks', paint), AbortSignal.any([signal, shown.signal]));
  }

  /** A line of which only the upper half is seen has no underline: it would strike the words through. */
  function strokes(line: Rect, seen: Rect, level: string): SVGElement[] {
    const rect = intersection(line, seen);
    if (!rect) return [];
    return rect.bottom > line.bottom - 2 ? [tint(rect, level), underline(rect, level)] : [tint(rect, level)];
  }

  function tint(rect: Rect, level: string): SVGElement {
    const element = document.createElementNS(SVG, 'rect');
    element.setAttribute('class', `tint ${level}`);
    element.setAttribute('x', `${rect.left - 1}`);
    element.setAttribute('y', `${rect.top}`);
    element.setAttribute('width', `${rect.right - rect.left + 2}`);
    element.setAttribute('height', `${rect.bottom - rect.top}`);
    element.setAttribute('rx', '3');
    return element;
  }

  function underline(rect: Rect, level: string): SVGElement {
    const element = document.createElementNS(SVG, 'path');
    element.setAttribute('class', `line ${level}`);
    element.setAttribute('d', wave(rect, level === 'langgar' ? 1.5 : 0));
    return element;
  }

  return { draw, clear, element: layer };
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
