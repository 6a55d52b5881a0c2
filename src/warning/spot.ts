/** Measures the page for `placeHint`: the compose box, the caret in it, what must stay free. */
import { caretRect, isField } from '../composer/index.ts';
import { fieldCaret } from './mirror.ts';
import { mayStand, type Placing, placeHint, type Spot } from './place.ts';
import { move, type Rect, type Size } from './rect.ts';
import { seenRect } from './seen.ts';

/** Beside which box the hint stands. */
export interface HintPlace {
  readonly box: HTMLElement;
  /** What the hint never covers: the Post button. Asked again for each new place. */
  avoid(): readonly Element[];
  /** Whether what lies beside the box is asked for as well: the answer of a page of megabytes takes the browser long. */
  readonly looksAround: boolean;
}

/** Where the hint stands, and by what it was placed. */
export interface Stand {
  readonly spot: Spot;
  readonly size: Size;
  readonly box: DOMRect;
  readonly avoided: readonly Element[];
}

const CONTROLS =
  'a[href],button,input,select,textarea,summary,[contenteditable],[role="button"],[role="link"],[tabindex]';

/** Where `hint` may stand as large as it is; undefined when the box is out of sight or there is no free place. */
export function standFor(hint: HTMLElement, place: HintPlace, mirror: HTMLElement): Stand | undefined {
  const size = { width: Math.ceil(hint.offsetWidth), height: Math.ceil(hint.offsetHeight) };
  const avoided = place.avoid();
  const placing = placingOf(place, { size, avoided }, mirror);
  const free = (spot: Rect) =>
    !place.looksAround || points(spot).every(([x, y]) => !controlAt(x, y, hint.ownerDocument));
  const spot = placing && placeHint({ ...placing, free });
  return spot && { spot, size, avoided, box: place.box.getBoundingClientRect() };
}

/** The same stand after its box has moved; undefined where it has to be looked for anew. */
export function movedStand(stand: Stand, place: HintPlace, mirror: HTMLElement): Stand | undefined {
  const box = place.box.getBoundingClientRect();
  if (box.width !== stand.box.width || box.height !== stand.box.height) return undefined;
  const { left, top } = stand.spot;
  const { width, height } = stand.size;
  const before = { left, top, right: left + width, bottom: top + height };
  const spot = move(before, box.left - stand.box.left, box.top - stand.box.top);
  const placing = placingOf(place, stand, mirror);
  return placing && mayStand(spot, placing) ? { ...stand, spot, box } : undefined;
}

function placingOf(
  { box }: HintPlace,
  { size, avoided }: Pick<Stand, 'size' | 'avoided'>,
  mirror: HTMLElement,
): Placing | undefined {
  const seen = box.isConnected ? seenRect(box) : undefined;
  if (!seen) return undefined;
  const caret = isField(box) ? fieldCaret(box, mirror) : caretRect(box);
  const avoid = avoided.map((element) => element.getBoundingClientRect());
  return { box: seen, caret, avoid, viewport: viewportOf(box.ownerDocument), size };
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

/** Nothing of ours is met: it takes no pointer. */
function controlAt(x: number, y: number, document: Document): boolean {
  return document.elementFromPoint(x, y)?.closest(CONTROLS) != null;
}
