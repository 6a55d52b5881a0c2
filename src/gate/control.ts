import { anyOf, type Control } from '../sites/index.ts';

/** Whether this element is one of these controls of a site. */
export function isControl(element: Element, controls: readonly Control[]): boolean {
  const any = anyOf(controls);
  if (!any || !element.matches(any)) return false;
  return controls.some(({ selector, label }) => element.matches(selector) && (!label || isCalled(element, label)));
}

function isCalled(element: Element, label: readonly string[]): boolean {
  const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().toLowerCase();
  return label.some((text) => text.toLowerCase() === name);
}

/** The innermost control of a path that works; undefined when there is none, or the site has disabled it. */
export function controlIn(path: readonly Element[], controls: readonly Control[]): HTMLElement | undefined {
  const element = path.find((candidate) => isControl(candidate, controls));
  return element instanceof HTMLElement && !isDisabled(element) ? element : undefined;
}

function isDisabled(element: HTMLElement): boolean {
  return element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled');
}
