/** Takes Indonesian, colloquial and regional affixes off a word, down to a root that the lexicon names. */
import affixes from '../../../assets/lexicon/affixes.json' with { type: 'json' };
import { createSieve, hashAfter, hashUpTo, roomForSums, type Sieve, stretchHash, sumUp } from './sieve.ts';

/** In the order in which they are tried; a word may have none. */
const SUFFIXES = ['', ...affixes.suffixes.split(' ')];
const ENCLITICS = affixes.enclitics.split(' ');
/** With the letters that each may have eaten (`memilih`: p), '' for none. */
const PREFIXES: readonly (readonly [string, readonly string[]])[] = Object.entries(affixes.prefixes);

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const FIRST_LETTER = 97;
const byLetter = <T>(of: (letter: string) => readonly T[]): readonly (readonly T[])[] => LETTERS.map(of);
/** By the last letter of a word, the suffixes that it can have; by its first, the prefixes. In the order of the tables. */
const SUFFIXES_BY_LAST = byLetter((last) => SUFFIXES.filter((one) => one === '' || one.endsWith(last)));
const PREFIXES_BY_FIRST = byLetter((first) => PREFIXES.filter(([one]) => one === '' || one.startsWith(first)));
const ENCLITICS_BY_LAST = byLetter((last) => ENCLITICS.filter((one) => one.endsWith(last)));
const NO_SUFFIX = SUFFIXES.slice(0, 1);
const NO_PREFIX = PREFIXES.slice(0, 1);
const NO_ENCLITIC: readonly string[] = [];

/** A set of words, or a map by words, that does not change, and the sieve of all of them. */
export interface Roots {
  readonly words: Pick<ReadonlySet<string>, 'has'>;
  readonly mayHold: Sieve;
}

export const rootsOf = (words: Pick<ReadonlySet<string>, 'has' | 'size' | 'keys'>): Roots => ({
  words,
  mayHold: createSieve(words.keys(), words.size),
});

const SHORTEST = 4;
const LONGEST = 24;
const sums = roomForSums(LONGEST);

const startsOf = (prefixes: readonly (readonly [string, readonly string[]])[]): number =>
  prefixes.reduce((sum, [, starts]) => sum + starts.length, 0);
const largest = <T>(lists: readonly T[], sizeOf: (list: T) => number): number => Math.max(...lists.map(sizeOf));

/**
 * What may be the root of the word that was taken apart last, as the same word is asked for in several sets. Parallel arrays, of
 * which the first `many` hold: hash, the letter before it that the prefix ate (0: none), and the stretch of the word that it is.
 */
const MOST = largest(SUFFIXES_BY_LAST, ({ length }) => length) * largest(PREFIXES_BY_FIRST, startsOf);
const candidates = {
  hash: new Int32Array(MOST),
  letter: new Uint16Array(MOST),
  from: new Uint8Array(MOST),
  to: new Uint8Array(MOST),
};
let many = 0;
let apart = '';

function take(hash: number, letter: number, from: number, to: number): void {
  candidates.hash[many] = hash;
  candidates.letter[many] = letter;
  candidates.from[many] = from;
  candidates.to[many] = to;
  many++;
}

function takeApart(word: string): void {
  if (word === apart) return;
  apart = word;
  many = 0;
  const size = word.length;
  sumUp(word, sums);
  const prefixes = PREFIXES_BY_FIRST[word.charCodeAt(0) - FIRST_LETTER] ?? NO_PREFIX;
  for (const suffix of SUFFIXES_BY_LAST[word.charCodeAt(size - 1) - FIRST_LETTER] ?? NO_SUFFIX) {
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

/** The root under the affixes, or undefined when no named root is there. Work is bounded by the affix tables. */
export function rootOf(word: string, { words, mayHold }: Roots): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  takeApart(word);
  for (let i = 0; i < many; i++) {
    if (!mayHold(candidates.hash[i] as number)) continue;
    const letter = candidates.letter[i] as number;
    const rest = word.slice(candidates.from[i], candidates.to[i]);
    const root = letter === 0 ? rest : String.fromCharCode(letter) + rest;
    if (words.has(root)) return root;
  }
  return undefined;
}

/** The known word under a possessive or particle (calonnya, calone, wapresku). `mayHold` tells some of those that are not known. */
export function underEnclitic(word: string, known: (word: string) => boolean, mayHold: Sieve): string | undefined {
  for (const end of ENCLITICS_BY_LAST[word.charCodeAt(word.length - 1) - FIRST_LETTER] ?? NO_ENCLITIC) {
    const size = word.length - end.length;
    if (size < SHORTEST || !word.endsWith(end) || !mayHold(hashUpTo(word, size))) continue;
    const rest = word.slice(0, size);
    if (known(rest)) return rest;
  }
  return undefined;
}
