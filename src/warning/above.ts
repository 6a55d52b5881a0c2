/**
 * Whether the page has drawn something over our dialog. What a page shows as a popover after our dialog was opened lies above
 * it and is inert: a press on it goes through to our buttons, on a picture that says something else. Nobody tells the order
 * in which things lie over the page, so what was open before ours is remembered, until it opens anew.
 */
import type { Guard } from '../browser/index.ts';
import { shadowOf } from '../composer/index.ts';

export interface Above {
  /** Our dialog has just been put on top: all that is open now lies below it. `own`: the root that it stands in. */
  renew(own: Node): void;
  /** Whether something may lie above it. Goes through the whole page: to be asked at a press alone. */
  isThere(own: Node): boolean;
}

const OVER = ':popover-open, :modal, :fullscreen';
/** While one runs, its pictures are drawn over everything. Older browsers know neither it nor the selector. */
const TRANSITION = CSS.supports('selector(:active-view-transition)') ? ':active-view-transition' : ':not(*)';
/** As far as is looked: a page of a million elements must not hold up a press. */
const MOST = 25_000;

/** Must be called before any script of the page runs: one that hears of its own popover first could keep us from hearing it. */
export function watchAbove(document: Document, guard: Guard, signal: AbortSignal): Above {
  /** What lies below ours, each with the root that it stood in. */
  let below = new Map<Element, Node>();
  let inRoots: AbortController | undefined;

  const opened = (event: Event): void =>
    void guard('warning.above', () => {
      const [element] = event.composedPath();
      if (element instanceof Element) below.delete(element);
    });
  const hear = (root: EventTarget, until: AbortSignal): void => {
    for (const type of ['beforetoggle', 'fullscreenchange'])
      root.addEventListener(type, opened, { capture: true, passive: true, signal: until });
  };
  if (document.defaultView) hear(document.defaultView, signal);

  const openBeside = (own: Node): Map<Element, Node> =>
    new Map(
      openIn(document)
        .map((one) => [one, one.getRootNode()] as const)
        .filter(([, root]) => root !== own),
    );

  return {
    renew(own) {
      below = openBeside(own);
      inRoots?.abort();
      inRoots = new AbortController();
      for (const root of new Set(below.values())) {
        if (root !== document) hear(root, AbortSignal.any([signal, inRoots.signal]));
      }
    },
    isThere(own) {
      if (document.documentElement.matches(TRANSITION)) return true;
      return [...openBeside(own)].some(([element, root]) => below.get(element) !== root);
    },
  };
}

/** Everything that is drawn over the page, in all roots. */
function openIn(document: Document): Element[] {
  const found: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  let left = MOST;
  for (const root of roots) {
    found.push(...root.querySelectorAll(OVER));
    for (const element of root.querySelectorAll('*')) {
      const inner = left-- > 0 ? shadowOf(element) : undefined;
      if (inner) roots.push(inner);
    }
  }
  return found;
}
