import type { Control } from './schema.ts';

/** Gives selectors their source: each was seen there, on that day. */
type From = (selector: string, label?: readonly [string, ...string[]]) => Control;

/**
 * Selectors of one source.
 * @param source who saw them: a repository with its file and commit, or a page.
 * @param seen the day of that sight, ISO 8601.
 */
export function seenIn(source: string, seen: string): From {
  return (selector, label) => ({ selector, source, seen, ...(label && { label: [...label] }) });
}

/** Selectors that no source shows: how the site is generally known to draw its pages. They carry no day. */
export function unseen(source: string): From {
  return (selector, label) => ({ selector, source, ...(label && { label: [...label] }) });
}

const joined = new WeakMap<readonly { readonly selector: string }[], string>();

/** One selector list that matches what any of them matches; empty when there are none. Joined once for each list. */
export function anyOf(selectors: readonly { readonly selector: string }[]): string {
  const known = joined.get(selectors);
  if (known !== undefined) return known;
  const any = selectors.map(({ selector }) => selector).join(',');
  joined.set(selectors, any);
  return any;
}
