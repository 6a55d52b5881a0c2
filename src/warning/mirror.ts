/**
 * Where words of a form field stand on the screen. No API tells it, so the text is laid out once more in an unseen element
 * of our own root that has the field's font and width, and is measured there. The field itself is only read.
 */
import type { Span } from '../vocabulary.ts';
import { move, type Rect } from './rect.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

const COPIED = [
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant', 'font-kerning'],
  ...['font-feature-settings', 'font-variation-settings', 'font-optical-sizing', 'font-size-adjust', 'text-rendering'],
  ...['line-height', 'letter-spacing', 'word-spacing', 'text-indent', 'text-align', 'text-transform', 'tab-size'],
  ...['direction', 'word-break', 'overflow-wrap', 'line-break', 'hyphens', 'white-space'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
] as const;

/** UTF-16 units of a field that are laid out; no mark stands beyond. A page that fills its field must not hold up the tab by it. */
const MOST = 30_000;

/** A measuring element, to be kept in our root. It takes no part in the page's layout and is never painted. */
export function createMirror(document: Document): HTMLElement {
  const mirror = document.createElement('div');
  mirror.className = 'mirror';
  mirror.ariaHidden = 'true';
  mirror.append('');
  return mirror;
}

/** The rectangles of each span, in order, scrolled as the field is; not yet clipped to what is seen of it. */
export function measure(field: Field, spans: readonly Span[], mirror: HTMLElement): Rect[][] {
  const text = mirror.firstChild;
  if (!(text instanceof Text)) return [];
  const frame = dress(field, mirror);
  const value = field.value.slice(0, MOST);
  if (text.data !== value) text.data = value;
  const origin = mirror.getBoundingClientRect();
  const range = mirror.ownerDocument.createRange();
  return spans.map(({ start, end }) => {
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    const rects = Array.from(range.getClientRects(), (rect) => move(rect, -origin.left, -origin.top));
    return rects.map((rect) => frame(rect, origin.height));
  });
}

/** Where the caret of a field stands. */
export function fieldCaret(field: Field, mirror: HTMLElement): Rect | undefined {
  const at = field.selectionEnd;
  if (at === null || at > MOST) return undefined;
  const [after] = measure(field, [{ start: at, end: at + 1 }], mirror)[0] ?? [];
  if (after) return { ...after, right: after.left + 1 };
  const [before] = (measure(field, [{ start: Math.max(0, at - 1), end: at }], mirror)[0] ?? []).slice(-1);
  return before && { ...before, left: before.right };
}

/** Gives the mirror the field's looks; returns what brings a rectangle of the mirror to its place on the screen. */
function dress(field: Field, mirror: HTMLElement): (rect: Rect, height: number) => Rect {
  const style = getComputedStyle(field);
  for (const name of COPIED) mirror.style.setProperty(name, style.getPropertyValue(name));
  const line = field instanceof HTMLInputElement;
  if (line) mirror.style.setProperty('white-space', 'pre');
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const borders = px('border-left-width') + px('border-right-width');
  // Of an input, Firefox counts the padding to clientLeft and not to clientWidth: borders are asked of the style.
  const bar = line ? 0 : Math.max(0, Math.round(field.offsetWidth - field.clientWidth - borders));
  const inner = field.offsetHeight - px('border-top-width') - px('border-bottom-width');

  // A transform scales what is seen of a field, and offsetWidth is rounded: under a pixel of difference is rounding.
  const outer = field.getBoundingClientRect();
  const scaled = Math.abs(outer.width - field.offsetWidth) >= 1;
  const scale = scaled && field.offsetWidth > 0 ? outer.width / field.offsetWidth : 1;
  mirror.style.setProperty('width', `${(scaled ? field.offsetWidth : outer.width) - borders - bar}px`);

  const left = outer.left + (px('border-left-width') - field.scrollLeft) * scale;
  const top = outer.top + (px('border-top-width') - field.scrollTop) * scale;
  return (rect, height) => {
    const drop = line ? (inner - height) / 2 : 0; // the one line of an input stands in its middle
    return {
      left: left + rect.left * scale,
      right: left + rect.right * scale,
      top: top + (rect.top + drop) * scale,
      bottom: top + (rect.bottom + drop) * scale,
    };
  };
}
