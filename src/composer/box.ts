import type { Site, Surface } from '../sites/index.ts';
import { allBelow } from './below.ts';
import { editedIn, isFrame } from './frame.ts';
import { ancestorsOf, nearest } from './path.ts';
import { isWritten } from './written.ts';

/** Boxes of one composer that are read, four times the longest thread of X: a page may draw a thousand that nobody writes in. */
const MOST_BOXES = 100;
/** UTF-16 units of what is quoted that are looked at. */
const MOST_QUOTED = 10_000;

/** A compose box: where a draft is written. */
export type BoxElement = HTMLElement;

export interface Box {
  readonly element: BoxElement;
  readonly surface: Surface;
}

/** A form field keeps its text in `value`; every other box in its DOM. */
export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** The compose box that a path leads through. Surfaces are asked in the order of the site's data. */
export function boxIn(path: readonly Element[], site: Site): Box | undefined {
  for (const surface of site.surfaces) {
    const element = nearest(path, surface.boxes);
    if (!(element instanceof HTMLElement) || (isFrame(element) && !editedIn(element))) continue;
    if (surface.not && nearest(path.slice(path.indexOf(element)), surface.not)) continue;
    return { element, surface };
  }
  return undefined;
}

/** The composer of a box: the element whose boxes are sent together. */
export function composerOf(box: Box): Element | undefined {
  return nearest(ancestorsOf(box.element), box.surface.composer);
}

/**
 * The boxes of a surface that belong to this composer and not to one nested inside it, in the order of the page. Where there
 * are too many, those that the person has written in come first.
 */
export function boxesOf(composer: Element, surface: Surface, site: Site): Box[] {
  const all = allBelow(composer, surface.boxes, site.roots);
  // In the order of the page the first that stands within an element comes right after it.
  const innermost = all.filter((element, at) => !element.contains(all[at + 1] ?? null));
  if (innermost.length > MOST_BOXES) innermost.sort((one, other) => Number(isWritten(other)) - Number(isWritten(one)));
  return innermost.slice(0, MOST_BOXES).flatMap((element) => {
    const box = boxIn(ancestorsOf(element), site);
    return box?.surface === surface && composerOf(box) === composer ? [box] : [];
  });
}

/** The text that a box replies to or quotes, where the site shows it. */
export function quotedBy(box: Box, site: Site): string | undefined {
  const path = ancestorsOf(box.element);
  for (const { within, text } of box.surface.quoted) {
    const around = nearest(path, [within]);
    const shown = around && allBelow(around, [text], site.roots)[0];
    if (shown?.textContent) return shown.textContent.slice(0, MOST_QUOTED);
  }
  return undefined;
}
