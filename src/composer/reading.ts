/**
 * The text of a compose box with the way back from offsets to the page. Read-only: nothing is ever written to an editor.
 * `innerText` would cost a layout and lose the places; `textContent` joins paragraphs.
 */
import type { Span } from '../vocabulary.ts';
import { isField } from './box.ts';
import { editedIn, isFrame } from './frame.ts';

export interface Reading {
  readonly text: string;
  /** The page's range of a span; undefined for a form field, or where the span touches no text node. */
  rangeOf(span: Span): Range | undefined;
  /** UTF-16 offset in `text` of a place in the DOM, such as the caret's. */
  offsetOf(node: Node, offset: number): number | undefined;
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TR UL'.split(
    ' ',
  ),
);

export function read(box: HTMLElement): Reading {
  if (isField(box)) return withoutPlaces(box.value);
  if (isFrame(box)) {
    const body = editedIn(box);
    return withoutPlaces(body ? read(body).text : '');
  }
  const pieces: Piece[] = [];
  let text = '';
  const breakLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const visit = (node: Node): void => {
    if (isText(node)) {
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (isElement(node)) {
      // Sites write emoji as pictures whose alt is the character.
      if (node.localName === 'img') text += node.getAttribute('alt') ?? '';
      if (node.localName === 'br') text += '\n';
      const block = BLOCKS.has(node.tagName);
      if (block) breakLine();
      for (const child of node.childNodes) visit(child);
      if (block) breakLine();
    }
  };
  for (const child of box.childNodes) visit(child);
  text = text.replace(/\n+$/, '');
  return {
    text,
    rangeOf: (span) => rangeOf(pieces, span, box.ownerDocument),
    offsetOf: (node, offset) => offsetOf(pieces, node, offset),
  };
}

function withoutPlaces(text: string): Reading {
  return { text, rangeOf: () => undefined, offsetOf: () => undefined };
}

// By their kind and not by their class: the nodes of a frame are of other classes.
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function rangeOf(pieces: readonly Piece[], { start, end }: Span, document: Document): Range | undefined {
  const touched = pieces.filter((piece) => piece.start < end && piece.start + piece.node.length > start);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}

function offsetOf(pieces: readonly Piece[], node: Node, offset: number): number | undefined {
  const own = pieces.find((piece) => piece.node === node);
  if (own) return own.start + offset;
  // A caret between children: it stands before the first text of the child at that index, or after all of them.
  const child = node.childNodes[offset];
  const after = child && pieces.find((piece) => child.contains(piece.node));
  if (after) return after.start;
  const inside = pieces.filter((piece) => node.contains(piece.node)).at(-1);
  return inside && inside.start + inside.node.length;
}
