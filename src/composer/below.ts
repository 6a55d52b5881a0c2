/** What stands in a part of the page, also in shadow roots. Pages are large: this is what a press pays for. */
import { anyOf, type Known, partedOf } from '../sites/index.ts';
import { shadowOf } from './shadow.ts';

type Selectors = readonly Known[];

/**
 * Everything below an element that matches one of the selectors, also in the shadow roots that the site is known for: in the
 * order of the page, and then of its roots.
 */
export function allBelow(element: Element, selectors: Selectors, roots: Selectors = []): Element[] {
  const any = anyOf(selectors);
  if (!any) return [];
  const found = matchesBelow(element, selectors);
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

/** What `querySelectorAll` finds. */
function matchesBelow(element: Element, selectors: Selectors): Element[] {
  const { tags, rest } = partedOf(selectors);
  const others = rest ? [...element.querySelectorAll(rest)] : [];
  const fields = tags.flatMap((tag) => [...element.getElementsByTagName(tag)]);
  const own = fields.filter((field) => field.matches(anyOf(selectors)));
  const all = [...new Set([...others, ...own])];
  return own.length === 0 || all.length < 2 ? all : all.toSorted(byPlace);
}

function byPlace(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
