/** Measures the page for `placeHint`: the compose box, the caret in it, what must stay free. */
import { caretRect, isField } from '../composer/index.ts';
import { fieldCaret } from './mirror.ts';
import { placeHint, type Spot } from './place.ts';
import type { Rect } from './rect.ts';
import { seenRect } from './seen.ts';

/** Beside which box the hint stands. It is asked again whenever the page moves. */
export interface HintPlace {
  readonly box: HTMLElement;
  /** What the hint never covers: the Post button. CSS pixels of the viewport. */
  avoid(): readonly Rect[];
}

const CONTROLS =
  'a[href],button,input,select,textarea,summary,[contenteditable],[role="button"],[role="link"],[tabindex]';

/** Where `hint` may stand as large as it is; undefined when the box is out of sight or there is no free place. */
export function spotFor(hint: HTMLElement, { box, avoid }: HintPlace, mirror: HTMLElement): Spot | undefined {
  const seen = box.isConnected ? seenRect(box) : undefined;
  if (!seen) return undefined;
  const size = { width: Math.ceil(hint.offsetWidth), height: Math.ceil(hint.offsetHeight) };
  const caret = isField(box) ? fieldCaret(box, mirror) : caretRect(box);
  const ours = hint.getRootNode();
  const free = (spot: Rect) => points(spot).every(([x, y]) => !controlAt(x, y, hint.ownerDocument, ours));
  return placeHint({ box: seen, caret, avoid: avoid(), viewport: viewportOf(hint.ownerDocument), size, free });
}

/** The part of the page that is on the screen: smaller under a keyboard or when pinched. */
function viewportOf(document: Document): Rect {
  const { clientWidth, clientHeight } = document.documentElement;
  const visual = document.defaultView?.visualViewport;
  const left = visual?.offsetLeft ?? 0;
  const top = visual?.offsetTop ?? 0;
  const width = Math.min(visual?.width ?? clientWidth, document.defaultView?.innerWidth ?? clientWidth);
  const height = visual?.height ?? clientHeight;
  return { left, top, right: left + width, bottom: top + height };
}

/** Nine points of a spot: enough to meet whatever is as large as a finger. */
function points({ left, top, right, bottom }: Rect): [number, number][] {
  const xs = [left + 4, (left + right) / 2, right - 4];
  const ys = [top + 4, (top + bottom) / 2, bottom - 4];
  return xs.flatMap((x) => ys.map((y): [number, number] => [x, y]));
}

function controlAt(x: number, y: number, document: Document, ours: Node): boolean {
  const element = document.elementsFromPoint(x, y).find((at) => !(ours instanceof ShadowRoot && at === ours.host));
  return element?.closest(CONTROLS) != null;
}
