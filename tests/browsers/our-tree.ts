import type { OurNode } from './stage.ts';

/** What is asked of our tree: the node of this name, brought into view; and, to press it, one that is alive and stands still. */
export interface Wanted {
  readonly name?: string;
  readonly alive?: boolean;
}

/**
 * Runs inside the page, on our closed shadow root: the whole tree as data, or one node of it. Self-contained, as it travels
 * as text. By its name a node is the first visible control whose name, text or `data-testid` this is, else the innermost such
 * node; null where there is none.
 */
export async function readOurs(root: ShadowRoot, { name, alive = false }: Wanted): Promise<OurNode | null> {
  const kept = /^(aria-.+|data-testid|id|class|lang|type|href|tabindex)$/;
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const blockOf = (element: Element | null): Element | null =>
    element && getComputedStyle(element).display.startsWith('inline') ? blockOf(element.parentElement) : element;
  // Not `innerText`: most of our words are generated content, which it leaves out (see src/warning/words.ts).
  const textOf = (element: Element): string => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let text = '';
    let block: Element | null = null;
    for (let node: Node | null = element; node; node = walker.nextNode()) {
      const holder = node instanceof Element ? node : node.parentElement;
      const words = node instanceof Element ? node.getAttribute('data-words') : node.nodeValue;
      if (!words || !holder?.checkVisibility({ visibilityProperty: true })) continue;
      const own = blockOf(holder);
      text += own === block ? words : ` ${words}`;
      block = own;
    }
    return oneLine(text);
  };
  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? textOf(element);
  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const openness = (element: Element): { open?: boolean } => {
    if (element instanceof HTMLDialogElement || element instanceof HTMLDetailsElement) return { open: element.open };
    return element.hasAttribute('popover') ? { open: element.matches(':popover-open') } : {};
  };
  const isDisabled = (element: Element) => element.matches(':disabled, [aria-disabled="true"]');
  const read = (element: Element): OurNode => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      tag: element.localName,
      role: element.getAttribute('role') ?? '',
      name: nameOf(element),
      text: textOf(element),
      attributes: Object.fromEntries(
        [...element.attributes].filter((one) => kept.test(one.name)).map((one) => [one.name, one.value]),
      ),
      ...openness(element),
      visible: isVisible(element),
      disabled: isDisabled(element),
      focused: root.activeElement === element,
      box: { x, y, width, height },
      children: [...element.children].map(read),
    };
  };

  if (name !== undefined) {
    const isIt = (element: Element) =>
      isVisible(element) &&
      (element.getAttribute('data-testid') === name || nameOf(element) === name || textOf(element) === name);
    const controls = root.querySelectorAll('button, a, summary, input, select, textarea, [role="button"]');
    const found = [...controls].find(isIt) ?? [...root.querySelectorAll('*')].findLast(isIt);
    found?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    if (!found || !alive) return found ? read(found) : null;
    const before = found.getBoundingClientRect();
    if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { x, y, width, height } = found.getBoundingClientRect();
    const isStill = x === before.x && y === before.y && width === before.width && height === before.height;
    return isStill && isVisible(found) && !isDisabled(found) ? read(found) : null;
  }
  return {
    tag: '#shadow-root',
    role: '',
    name: '',
    text: oneLine([...root.children].map(textOf).join(' ')),
    attributes: {},
    visible: true,
    disabled: false,
    focused: root.activeElement !== null,
    box: { x: 0, y: 0, width: innerWidth, height: innerHeight },
    children: [...root.children].filter((child) => child.localName !== 'style').map(read),
  };
}
