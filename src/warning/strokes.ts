/** What a mark looks like: a tint over its words and a line under them. */
import type { Level } from '../vocabulary.ts';
import type { Rect } from './rect.ts';
import { wave } from './wave.ts';

/** One unbroken run of marked words; CSS pixels of the viewport. */
export interface Line extends Rect {
  readonly level: Exclude<Level, 'aman'>;
}

const SVG = 'http://www.w3.org/2000/svg';

export function createPicture(document: Document): SVGElement {
  return document.createElementNS(SVG, 'svg');
}

/** The lines of a level are one element: fifty marks cost little more than one. */
export function draw(picture: SVGElement, lines: readonly Line[]): void {
  const levels = [...new Set(lines.map(({ level }) => level))];
  picture.replaceChildren(
    ...lines.map((line) => tint(picture.ownerDocument, line)),
    ...levels.map((level) => underline(picture.ownerDocument, level, lines)),
  );
}

function tint(document: Document, { level, left, top, right, bottom }: Line): SVGElement {
  return make(document, 'rect', {
    class: `tint ${level}`,
    x: left - 1,
    y: top,
    width: right - left + 2,
    height: bottom - top,
    rx: 3,
  });
}

function underline(document: Document, level: Line['level'], lines: readonly Line[]): SVGElement {
  const own = lines.filter((line) => line.level === level);
  const d = own.map((line) => wave(line, level === 'langgar' ? 1.5 : 0)).join('');
  return make(document, 'path', { class: `line ${level}`, d });
}

function make(document: Document, name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
}
