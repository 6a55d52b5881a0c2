/** What an act is aimed at: the post, the account or the group around what is pressed, and its words. */
import { allBelow, nearest, read } from '../composer/index.ts';
import type { Action, Site } from '../sites/index.ts';

export interface Shown {
  readonly target: Element;
  /** Its words, as they are shown; never empty. */
  readonly text: string;
}

/** UTF-16 units of a target that are read: posts are shorter, and a page must not hold up the tab by a longer one. */
const MOST = 20_000;

/** The first of the targets that a path leads through and that shows something. `counts` may turn one down. */
export function shownAround(
  path: readonly Element[],
  targets: Action['target'],
  site: Site,
  counts: (target: Element) => boolean = () => true,
): Shown | undefined {
  for (const { within, texts } of targets) {
    const target = nearest(path, [within]);
    if (!target) continue;
    const shown = allBelow(target, texts, site.roots).filter((one) => one instanceof HTMLElement);
    const words = wordsOf(shown);
    if (words.length > 0 && counts(target)) return { target, text: words.join('\n') };
  }
  return undefined;
}

function wordsOf(shown: readonly HTMLElement[]): string[] {
  const words: string[] = [];
  let left = MOST;
  for (const one of shown) {
    if (left <= 0) break;
    const text = read(one, left).text.trim();
    left -= text.length;
    if (text !== '') words.push(text);
  }
  return words;
}
