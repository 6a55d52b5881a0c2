/** The underlining of words in a compose box, drawn over the page in our own root: the editor's DOM is never touched. */
import type { Level, Span } from '../vocabulary.ts';
import { follow } from './follow.ts';
import { type Field, measure } from './mirror.ts';
import { mergeLines, type Rect } from './rect.ts';
import { seenRect } from './seen.ts';
import { type Standing, shiftBetween } from './standing.ts';
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
  const strokes = document.createElementNS(SVG, 'g');
  picture.append(strokes);
  layer.append(picture);
  let shown: AbortController | undefined;
  let box: HTMLElement | undefined;

  function clear(): void {
    shown?.abort();
    shown = undefined;
    box = undefined;
    strokes.replaceChildren();
    if (layer.isConnected) layer.togglePopover(false);
  }

  function draw(target: MarkTarget, spans: readonly Span[], level: Exclude<Level, 'aman'>): void {
    shown?.abort();
    shown = new AbortController();
    let drawn: Standing | undefined;
    /** Measures and draws the words; as long as they only move together, what is drawn moves with them. */
    const paint = () => {
      const seen = target.box.isConnected ? seenRect(target.box) : undefined;
      picture.style.setProperty('visibility', seen ? 'visible' : 'hidden');
      if (!seen) return;
      picture.style.setProperty('clip-path', clipTo(seen));
      const now = standingOf(target);
      const shift = drawn && shiftBetween(drawn, now);
      strokes.setAttribute('transform', `translate(${shift?.x ?? 0} ${shift?.y ?? 0})`);
      if (shift) return;
      drawn = now;
      const found = target.kind === 'rich' ? target.ranges.map(wordRects) : measure(target.box, spans, mirror);
      const lines = found.flatMap((rects) => mergeLines(rects));
      strokes.replaceChildren(...lines.flatMap((line) => [tint(line, level), underline(line, level)]));
    };
    paint();
    if (box !== target.box) layer.togglePopover(false); // shown anew it lies above a modal of the site
    box = target.box;
    layer.togglePopover(true);
    follow(target.box, () => guard('warning.marks', paint), AbortSignal.any([signal, shown.signal]));
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

/** What is not seen of the box is not drawn: a line of which only the upper half is seen has no underline. */
function clipTo({ left, top, right, bottom }: Rect): string {
  return `polygon(${left}px ${top}px, ${right}px ${top}px, ${right}px ${bottom}px, ${left}px ${bottom}px)`;
}

/** Of a rich box the first word and the last tell where all stand; a field moves its text by its own scrolling. */
function standingOf(target: MarkTarget): Standing {
  const { box } = target;
  const { left, top, width, height } = box.getBoundingClientRect();
  const size = { width, height };
  if (target.kind === 'field')
    return { size, words: [{ x: left - box.scrollLeft, y: top - box.scrollTop, width, height }] };
  const ends = [target.ranges[0], target.ranges.at(-1)];
  return { size, words: ends.flatMap((range) => range?.getBoundingClientRect() ?? []) };
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
