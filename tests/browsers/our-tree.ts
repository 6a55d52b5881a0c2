import type { OurNode } from './stage.ts';

/**
 * Runs inside the page, on our closed shadow root: the whole tree as data. Self-contained, as it travels as text.
 * With a `name` it first brings the innermost visible node of that name into view.
 */
export function readOurs(root: ShadowRoot, name: string): OurNode {
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
      disabled: element.matches(':disabled, [aria-disabled="true"]'),
      focused: root.activeElement === element,
      box: { x, y, width, height },
      children: [...element.children].map(read),
    };
  };

  if (name !== '') {
    const named = [...root.querySelectorAll('*')].filter(
      (element) => isVisible(element) && [nameOf(element), element.getAttribute('data-testid')].includes(name),
    );
    named.at(-1)?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
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

/** The innermost visible node whose name, text or `data-testid` is `name`; the first such control before any other node. */
export function findIn(tree: OurNode, name: string): OurNode | undefined {
  const matching = flatten(tree).filter(
    (node) => node.visible && [node.name, node.text, node.attributes['data-testid']].includes(name),
  );
  return matching.find(isControl) ?? matching.at(-1);
}

function flatten(node: OurNode): OurNode[] {
  return [node, ...node.children.flatMap(flatten)];
}

function isControl(node: OurNode): boolean {
  return ['button', 'a', 'summary', 'input', 'select', 'textarea'].includes(node.tag) || node.role === 'button';
}
