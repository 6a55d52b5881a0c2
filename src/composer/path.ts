/** The elements of an event's path, innermost first: through open shadow roots, where `closest` would stop. */
export function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((target) => target instanceof Element);
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

/** The first element of a path that matches one of the selectors. */
export function nearest(path: readonly Element[], selectors: readonly string[]): Element | undefined {
  const any = selectors.join(',');
  return any ? path.find((element) => element.matches(any)) : undefined;
}
