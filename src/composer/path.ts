import { anyOf, type Known } from '../sites/index.ts';
import { shadowOf } from './shadow.ts';

type Selectors = readonly Known[];

export interface Way {
  /** The elements that an event passes, innermost first: through shadow roots, where `closest` would stop. */
  readonly path: readonly Element[];
  /** The closed root at whose host an event seems to end: where it really goes is told only to listeners in there. */
  readonly closed: ShadowRoot | undefined;
}

/** Several listeners of ours hear one event. Within a root it has another way than at the window. */
const ways = new WeakMap<Event, { readonly at: EventTarget | null; readonly way: Way }>();

export function wayOf(event: Event): Way {
  const at = event.currentTarget;
  const known = ways.get(event);
  if (known && known.at === at) return known.way;
  const way = findWay(event);
  ways.set(event, { at, way });
  return way;
}

function findWay(event: Event): Way {
  const path = event.composedPath().filter((target) => target instanceof Element);
  const [host] = path;
  const closed = host && closedRootOf(host);
  return { path: [...behindClosed(closed, event), ...path], closed };
}

/** The path alone. */
export function elementsOf(event: Event): readonly Element[] {
  return wayOf(event).path;
}

function closedRootOf(host: Element): ShadowRoot | undefined {
  return host.shadowRoot ? undefined : shadowOf(host);
}

/**
 * The path inside of closed roots, which an event does not tell: it ends at the host. What has the focus took the key,
 * what lies under the pointer took the press.
 */
function behindClosed(closed: ShadowRoot | undefined, event: Event): Element[] {
  const inner: Element[] = [];
  let root = closed;
  while (root) {
    const next: Element | null = event instanceof MouseEvent ? under(root, event) : root.activeElement;
    if (!next) break;
    inner.unshift(...withinRoot(next));
    root = closedRootOf(next);
  }
  return inner;
}

/** A press that a script or a screen reader made may have no place: what has the focus stands for it. */
function under(root: ShadowRoot, { clientX, clientY, detail }: MouseEvent): Element | null {
  const found = clientX || clientY || detail ? root.elementFromPoint(clientX, clientY) : null;
  return found && found.getRootNode() === root ? found : root.activeElement;
}

function withinRoot(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}

/** An element and its ancestors, innermost first, across the borders of shadow roots. */
export function ancestorsOf(element: Element): Element[] {
  const path: Element[] = [];
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) path.push(node);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return path;
}

/** The shadow roots that the elements of a path stand in, innermost first. */
export function rootsOf(path: readonly Element[]): Set<ShadowRoot> {
  return new Set(path.map((element) => element.getRootNode()).filter((root) => root instanceof ShadowRoot));
}

/** The first element of a path that matches one of the selectors. */
export function nearest(path: readonly Element[], selectors: Selectors): Element | undefined {
  const any = anyOf(selectors);
  return any ? path.find((element) => element.matches(any)) : undefined;
}
