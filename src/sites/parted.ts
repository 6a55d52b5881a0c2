import type { Known } from './schema.ts';

/** Selectors, parted by how browsers find what they match: of a tag they keep a list, for the rest they go through the page. */
export interface Parted {
  /** Tags that pages have few of: everything that `rest` does not match is one of these. */
  readonly tags: readonly string[];
  /** One selector list; empty when the tags are enough. */
  readonly rest: string;
}

const FIELD = /(?:^|[\s>+~])(textarea|input)(?![\w-])[^\s>+~]*$/;
const ATTRIBUTE = /\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]/g;
const ARGUMENT = /\([^()]*\)/g;

const parted = new WeakMap<readonly Known[], Parted>();

/** Parted once for each list. */
export function partedOf(selectors: readonly Known[]): Parted {
  const made = parted.get(selectors) ?? part(selectors.map(({ selector }) => selector));
  parted.set(selectors, made);
  return made;
}

export function part(selectors: readonly string[]): Parted {
  const tags = new Set<string>();
  const rest = selectors.filter((selector) => {
    const own = bare(selector)
      .split(',')
      .map((one) => FIELD.exec(one.trim())?.[1]);
    if (own.includes(undefined)) return true;
    for (const tag of own) if (tag) tags.add(tag);
    return false;
  });
  return { tags: [...tags], rest: rest.join(',') };
}

/** Without attributes and arguments: what is left are tags, classes and how they stand to each other. */
function bare(selector: string): string {
  let now = selector.replace(ATTRIBUTE, '');
  for (let before = ''; now !== before; ) {
    before = now;
    now = now.replace(ARGUMENT, '');
  }
  return now;
}
