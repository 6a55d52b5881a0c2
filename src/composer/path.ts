import { anyOf, type Known } from '../sites/index.ts';
import { shadowOf } from './shadow.ts';

type Selectors = readonly Known[];

/** The elements of an event's path, innermost first: through shadow roots, where `closest` would stop. */
export function elementsOf(event: Event): Element[] {
  const path = event.composedPath().filter((target) => target instanceof Element);
  const [outermost] = path;
  return outermost ? [...behindClosed(outermost, event), ...path] : path;
}

/** The closed root at whose host an event seems to end: where it really goes is told only to listeners in there. */
export function closedRootAt(event: Event): ShadowRoot | undefined {
  const [target] = event.composedPath();
  return target instanceof Element && !target.shadowRoot ? shadowOf(target) : undefined;
}

/**
 * The path inside of closed roots, which an event does not tell: it ends at the host. What has the focus took the key,
 * what lies under the pointer took the press.
 */
function behindClosed(host: Element, event: Event): Element[] {
  const inner: Element[] = [];
  let at: Element = host;
  while (!at.shadowRoot) {
    const root = shadowOf(at);
    const next = root && (event instanceof MouseEvent ? under(root, event) : root.activeElement);
    if (!next || next === at) break;
    inner.unshift(...withinRoot(next));
    at = next;
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

/** Everything below an element that matches one of the selectors, also in the shadow roots that the site is known for. */
export function allBelow(element: Element, selectors: Selectors, roots: Selectors = []): Element[] {
  const any = anyOf(selectors);
  if (!any) return [];
  const found = [...element.querySelectorAll(any)];
  const hosts = anyOf(roots);
  if (!hosts) return found;
  const holders = element.matches(hosts) ? [element] : [];
  for (const host of [...holders, ...element.querySelectorAll(hosts)]) {
    const inside = shadowOf(host)?.children ?? [];
    for (const child of inside) {
      if (child.matches(any)) found.push(child);
      found.push(...allBelow(child, selectors, roots));
    }
  }
  return [...new Set(found)];
}
