/** Takes Indonesian, colloquial and regional affixes off a word, down to a root that the lexicon names. */
import { createSieve, hashAfter, roomForSums, type Sieve, stretchHash, sumUp } from './sieve.ts';

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
const byLetter = <T>(of: (letter: string) => readonly T[]): ReadonlyMap<number, readonly T[]> =>
  new Map(LETTERS.map((letter) => [letter.charCodeAt(0), of(letter)]));
/** By the last letter of a word, the suffixes that it can have; by its first, the prefixes. In the order of the tables. */
const SUFFIXES_BY_LAST = byLetter((last) => SUFFIXES.filter((one) => one === '' || one.endsWith(last)));
const PREFIXES_BY_FIRST = byLetter((first) => PREFIXES.filter(([one]) => one === '' || one.startsWith(first)));
const ENCLITICS_BY_LAST = byLetter((last) => ENCLITICS.filter((one) => one.endsWith(last)));
const NO_SUFFIX = SUFFIXES.slice(0, 1);
const NO_PREFIX = PREFIXES.slice(0, 1);
const NO_ENCLITIC: readonly string[] = [];

/** A set of words, or a map by words. */
type Roots = Pick<ReadonlySet<string>, 'has' | 'size' | 'keys'>;

const sieves = new WeakMap<Roots, Sieve>();

function sieveOf(roots: Roots): Sieve {
  const held = sieves.get(roots);
  if (held !== undefined) return held;
  const sieve = createSieve(roots.keys(), roots.size);
  sieves.set(roots, sieve);
  return sieve;
}

const SHORTEST = 4;
const LONGEST = 24;
const sums = roomForSums(LONGEST);

/** What may be the root of a word: its stretch from `from` up to `to`, after a letter that the prefix ate (0: none). */
interface Candidate {
  hash: number;
  letter: number;
  from: number;
  to: number;
}

/** The candidates of the word that was taken apart last, as the same word is asked for in several sets; the first `many` hold. */
const candidates: Candidate[] = [];
let many = 0;
let apart = '';

function take(hash: number, letter: number, from: number, to: number): void {
  const held = candidates[many++];
  if (held === undefined) candidates.push({ hash, letter, from, to });
  else {
    held.hash = hash;
    held.letter = letter;
    held.from = from;
    held.to = to;
  }
}

function takeApart(word: string): void {
  if (word === apart) return;
  apart = word;
  many = 0;
  const size = word.length;
  sumUp(word, sums);
  const prefixes = PREFIXES_BY_FIRST.get(word.charCodeAt(0)) ?? NO_PREFIX;
  for (const suffix of SUFFIXES_BY_LAST.get(word.charCodeAt(size - 1)) ?? NO_SUFFIX) {
    if (!word.endsWith(suffix)) continue;
    const to = size - suffix.length;
    for (const [prefix, starts] of prefixes) {
      const from = prefix.length;
      if (to - from < 2 || !word.startsWith(prefix)) continue;
      const rest = stretchHash(sums, from, to);
      for (const start of starts) {
        const letter = start === '' ? 0 : start.charCodeAt(0);
        take(letter === 0 ? rest : hashAfter(letter, rest, to - from), letter, from, to);
      }
    }
  }
}

/** The root under the affixes, or undefined when no named root is there. Work is bounded by the affix tables. `roots` must not change. */
export function rootOf(word: string, roots: Roots): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  const mayHold = sieveOf(roots);
  takeApart(word);
  for (let i = 0; i < many; i++) {
    const { hash, letter, from, to } = candidates[i] as Candidate;
    if (!mayHold(hash)) continue;
    const rest = word.slice(from, to);
    const root = letter === 0 ? rest : String.fromCharCode(letter) + rest;
    if (roots.has(root)) return root;
  }
  return undefined;
}

/** The known word under a possessive or particle (calonnya, calone, wapresku). */
export function underEnclitic(word: string, known: (word: string) => boolean): string | undefined {
  for (const end of ENCLITICS_BY_LAST.get(word.charCodeAt(word.length - 1)) ?? NO_ENCLITIC) {
    if (word.length - end.length < SHORTEST || !word.endsWith(end)) continue;
    const rest = word.slice(0, -end.length);
    if (known(rest)) return rest;
  }
  return undefined;
}
