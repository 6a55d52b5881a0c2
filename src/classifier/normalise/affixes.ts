/** Takes Indonesian, colloquial and regional affixes off a word, down to a root that the lexicon names. */
const SUFFIXES = [
  '',
  'kan',
  'in',
  'i',
  'lah',
  'nya',
  'ku',
  'mu',
  'kah',
  'kanlah',
  'inlah',
  'keun',
  'ken',
  'no',
  'ne',
  'ake',
  'nye',
  'ki',
  'mi',
  'maki',
  'ji',
  'pun',
  'e',
  'en',
  'kannya',
  'innya',
  'jo',
];
const ENCLITICS = ['nya', 'ku', 'mu', 'lah', 'kah', 'pun', 'nye', 'ne', 'na', 'e', 'mi', 'ji', 'ya'];
const PREFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['', ['']],
  ['di', ['']],
  ['ter', ['']],
  ['ber', ['']],
  ['ke', ['']],
  ['me', ['']],
  ['mem', ['', 'p']],
  ['men', ['', 't']],
  ['meng', ['', 'k']],
  ['meny', ['s', 'c']],
  ['menge', ['']],
  ['nge', ['']],
  ['ng', ['', 'k']],
  ['ny', ['c', 's']],
  ['m', ['p', '']],
  ['n', ['t', '']],
  ['tak', ['']],
  ['ku', ['']],
  ['kau', ['']],
];

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** By the last letter of a word, the suffixes that it can have; by its first, the prefixes. In the order of the tables. */
const SUFFIXES_BY_LAST = new Map(
  LETTERS.map((last) => [last, SUFFIXES.filter((one) => one === '' || one.endsWith(last))]),
);
const PREFIXES_BY_FIRST = new Map(
  LETTERS.map((first) => [first, PREFIXES.filter(([one]) => one === '' || one.startsWith(first))]),
);
const NO_SUFFIX = SUFFIXES.slice(0, 1);
const NO_PREFIX = PREFIXES.slice(0, 1);

/** A set of words, or a map by words. */
type Roots = Pick<ReadonlySet<string>, 'has' | 'size' | 'keys'>;

/** The letters that every affixed form of a root keeps (a prefix may eat the first). One test spares most words the tables. */
const cores = new WeakMap<Roots, RegExp>();
/** Larger sets would make a pattern dearer than the tables. */
const MOST_CORES = 60;

function mayHold(word: string, roots: Roots): boolean {
  if (roots.size === 0 || roots.size > MOST_CORES) return roots.size > 0;
  let core = cores.get(roots);
  if (core === undefined) {
    core = new RegExp([...roots.keys()].map((root) => root.slice(1).replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|'), 'u');
    cores.set(roots, core);
  }
  return core.test(word);
}

/** The root under the affixes, or undefined when no named root is there. Work is bounded by the affix tables. */
export function rootOf(word: string, roots: Roots): string | undefined {
  if (word.length < 4 || word.length > 24 || !mayHold(word, roots)) return undefined;
  const prefixes = PREFIXES_BY_FIRST.get(word.charAt(0)) ?? NO_PREFIX;
  for (const suffix of SUFFIXES_BY_LAST.get(word.charAt(word.length - 1)) ?? NO_SUFFIX) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, word.length - suffix.length);
    for (const [prefix, starts] of prefixes) {
      if (!stem.startsWith(prefix) || stem.length - prefix.length < 2) continue;
      const rest = stem.slice(prefix.length);
      for (const start of starts) if (roots.has(start + rest)) return start + rest;
    }
  }
  return undefined;
}

/** The known word under a possessive or particle (calonnya, calone, wapresku). */
export function underEnclitic(word: string, known: (word: string) => boolean): string | undefined {
  for (const end of ENCLITICS) {
    if (word.length - end.length < 4 || !word.endsWith(end)) continue;
    const rest = word.slice(0, -end.length);
    if (known(rest)) return rest;
  }
  return undefined;
}
