/** Shadow roots, open and closed: a content script may enter both, a page's own script only the open ones. */

/** What browsers give an extension for it: Chromium a function of its API, Firefox a property of the element. */
interface Entering {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** Besides those that a page has named itself, only these may have a root: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root of an element, whether it is open or closed; undefined when it has none. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  // Asking the browser costs more than to know.
  if (!(element instanceof HTMLElement) || !HOSTS.test(element.localName)) return undefined;
  if ('openOrClosedShadowRoot' in element && element.openOrClosedShadowRoot instanceof ShadowRoot) {
    return element.openOrClosedShadowRoot;
  }
  return (globalThis as Entering).chrome?.dom?.openOrClosedShadowRoot(element) ?? undefined;
}

/** The element with the focus, through every shadow root. */
export function activeIn(document: Document): Element | undefined {
  let active = document.activeElement;
  for (let root = active && shadowOf(active); root?.activeElement; root = shadowOf(root.activeElement)) {
    active = root.activeElement;
  }
  return active ?? undefined;
}

/** The selection that a box is in: Chromium keeps one for each shadow root, Firefox one for the document. */
export function selectionAt(box: Element): Selection | null {
  const root = box.getRootNode();
  const own = root instanceof ShadowRoot && 'getSelection' in root ? root.getSelection : undefined;
  return typeof own === 'function' ? own.call(root) : box.ownerDocument.getSelection();
}
