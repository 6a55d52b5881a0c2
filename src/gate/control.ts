import type { Control } from '../sites/index.ts';

/** Whether this element is that control of a site. */
export function isControl(element: Element, { selector, label }: Control): boolean {
  if (!element.matches(selector)) return false;
  if (!label) return true;
  const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().toLowerCase();
  return label.some((text) => text.toLowerCase() === name);
}

/** The innermost control of a path that works; undefined when there is none, or the site has disabled it. */
export function controlIn(path: readonly Element[], controls: readonly Control[]): HTMLElement | undefined {
  const element = path.find((candidate) => controls.some((control) => isControl(candidate, control)));
  return element instanceof HTMLElement && !isDisabled(element) ? element : undefined;
}

function isDisabled(element: HTMLElement): boolean {
  return element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled');
}
