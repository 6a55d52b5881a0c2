/**
 * The text of a compose box with the way back from offsets to the page. Read-only: nothing is ever written to an editor.
 * `innerText` would cost a layout and lose the places; `textContent` joins paragraphs.
 */
import type { Span } from '../vocabulary.ts';
import { isField } from './box.ts';
import { editedIn, isFrame } from './frame.ts';

/**
 * UTF-16 units of a box that are read: four times the longest posts of X. A page that puts five million letters into its box
 * must not hold up the tab by them.
 */
export const LONGEST = 100_000;
/** Nodes of a box that are gone through: a draft has a few for each line. */
const MOST_NODES = 10_000;

export interface Reading {
  /** At most as much as was asked for. */
  readonly text: string;
  /** Whether more stands in the box than was read. */
  readonly isCut: boolean;
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

/** @param most UTF-16 units that are read. */
export function read(box: HTMLElement, most = LONGEST): Reading {
  if (isField(box)) return withoutPlaces(box.value.slice(0, most), box.value.length > most);
  if (isFrame(box)) {
    const body = editedIn(box);
    return body ? { ...read(body, most), ...NO_PLACES } : withoutPlaces('', false);
  }
  const pieces: Piece[] = [];
  let text = '';
  let nodes = 0;
  let isCut = false;
  const add = (more: string) => {
    isCut ||= text.length + more.length > most;
    text += more.slice(0, most - text.length);
  };
  const breakLine = () => {
    if (text && !text.endsWith('\n')) add('\n');
  };
  const visit = (node: Node): void => {
    if (isText(node)) {
      pieces.push({ node, start: text.length });
      add(node.data);
    } else if (isElement(node)) {
      // Sites write emoji as pictures whose alt is the character.
      if (node.localName === 'img') add(node.getAttribute('alt') ?? '');
      if (node.localName === 'br') add('\n');
      const block = BLOCKS.has(node.tagName);
      if (block) breakLine();
      visitAll(node);
      if (block) breakLine();
    }
  };
  const visitAll = (parent: Node): void => {
    for (let child = parent.firstChild; child && !isCut; child = child.nextSibling) {
      if (++nodes > MOST_NODES) isCut = true;
      else visit(child);
    }
  };
  visitAll(box);
  // Not by an expression: it would go through all line breaks of a text once for each of them.
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  return {
    text: text.slice(0, end),
    isCut,
    rangeOf: (span) => rangeOf(pieces, span, box.ownerDocument),
    offsetOf: (node, offset) => offsetOf(pieces, node, offset),
  };
}

const NO_PLACES = { rangeOf: () => undefined, offsetOf: () => undefined };

function withoutPlaces(text: string, isCut: boolean): Reading {
  return { text, isCut, ...NO_PLACES };
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

/** The boxes that are sent together, as one draft: they share what is read of it. */
export function readTogether(boxes: readonly HTMLElement[]): Reading[] {
  let left = LONGEST;
  return boxes.map((box) => {
    const reading = read(box, left);
    left -= reading.text.length;
    return reading;
  });
}
