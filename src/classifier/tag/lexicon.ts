/** Loads the word lists and puts them, with the packs, into one automaton and one vocabulary. Built once, in pieces. */

import { rootOf, rootsOf } from '../normalise/affixes.ts';
import { createSieve } from '../normalise/sieve.ts';
import { byBonesOf, strippedOf } from '../normalise/vowels.ts';
import type { Vocabulary } from '../normalise/words.ts';
import type { Steps } from '../steps.ts';
import { Automaton } from './automaton.ts';
import type { LexiconData } from './lexicon-data.ts';

export type { LexiconData } from './lexicon-data.ts';

/** Name of a class of words, or what a pack names. */
export type ClassName =
  | keyof LexiconData['classes']
  | 'named'
  | 'weakName'
  | 'slogan'
  | 'partyName'
  | 'symbol'
  | 'harmless';

export interface Entry {
  readonly cls: ClassName;
  /** Has to stand in capitals (RIDO, AMIN): otherwise it is an ordinary word. */
  readonly capitals: boolean;
  /** Contestant, so that two weak names of one pair can vouch for each other. */
  readonly of?: string;
  /** Id of the pack whose own word this is. Such a word hides nothing, and `harmless` hides only words of the same pack. */
  readonly local?: string;
}

export interface PackPattern extends Entry {
  readonly phrase: string;
}

export interface Lexicon {
  readonly automaton: Automaton<Entry>;
  readonly vocabulary: Vocabulary;
}

const list = (joined: string) =>
  joined
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

function slangMap(slangData: LexiconData['slang']): Map<string, string> {
  const map = new Map<string, string>();
  for (const [standard, forms] of Object.entries(slangData))
    for (const form of forms.split(' ')) if (form && form !== standard) map.set(form, standard);
  return map;
}

const JOINED = /[-.&/\s]/;

const NAMING: ReadonlySet<ClassName> = new Set<ClassName>(['named', 'weakName', 'figure']);

/** `further`: words that stand in no phrase, yet are known when letters are masked, spaced out or run together. */
export function* lexiconSteps(
  data: LexiconData,
  packs: Iterable<PackPattern>,
  further: Iterable<string>,
): Steps<Lexicon> {
  const slang = slangMap(data.slang);
  const roots = new Set(list(data.roots));
  const affixed = rootsOf(roots);
  const classes = Object.entries(data.classes) as [keyof LexiconData['classes'], string][];
  const whole = new Set(slang.values());
  const words = new Set(whole);
  const phrases: (readonly [string, Entry])[] = classes.flatMap(([cls, phrases]) =>
    list(phrases).map((phrase) => [phrase, { cls, capitals: false }] as const),
  );
  for (const { phrase, ...entry } of packs) phrases.push([phrase, entry]);
  /** Affixed forms that mean something of their own (terpilih, tercoblos): never taken down to their root. */
  const own = new Set(
    phrases
      .map(([phrase]) => phrase)
      .filter((phrase) => !/[\s\-.&/]/.test(phrase))
      .map((phrase) => phrase.toLowerCase()),
  );
  for (const word of own) words.add(slang.get(word) ?? word);
  /** A phrase of the lexicon in the standard forms that stage 1 gives to a text. */
  const forms = new Map<string, string>();
  const formOf = (word: string) => {
    const held = forms.get(word);
    if (held !== undefined) return held;
    const form = slang.get(word) ?? (roots.has(word) || own.has(word) ? word : (rootOf(word, affixed) ?? word));
    forms.set(word, form);
    return form;
  };
  /** Thousands of phrases pass here at the first keystroke: plain loops, and no pattern where a space will do. */
  const canonical = (phrase: string): string[] => {
    const form: string[] = [];
    for (const word of phrase.toLowerCase().split(' ')) {
      if (whole.has(word) || slang.has(word) || !JOINED.test(word)) {
        if (word) form.push(formOf(word));
      } else for (const part of word.split(JOINED)) if (part) form.push(formOf(part));
    }
    return form;
  };
  const patterns: [string[], Entry][] = [];
  const names = new Set<string>();
  const add = (phrase: string, entry: Entry) => {
    const form = canonical(phrase);
    for (const word of form) words.add(word);
    if (NAMING.has(entry.cls)) for (const word of form) names.add(word);
    patterns.push([form, entry]);
  };
  yield;
  for (const [phrase, entry] of phrases) add(phrase, entry);
  yield;
  for (const word of further) words.add(word);
  yield;
  const ranks = new Map(
    data.frequent.flatMap((line) => line.split(' ')).map((word, rank) => [word, rank + 1] as const),
  );
  const all = [words, roots, own, slang, ranks];
  const mayHold = createSieve(
    all.flatMap((one) => [...one.keys()]),
    all.reduce((sum, { size }) => sum + size, 0),
  );
  yield;
  const byBones = byBonesOf({ words, roots, own, slang, ranks });
  yield;
  const stripped = strippedOf(byBones);
  yield;
  // Only a masked word asks for it.
  let lengths: ReadonlyMap<number, readonly string[]> | undefined;
  const vocabulary: Vocabulary = {
    words,
    roots,
    slang,
    names,
    own,
    ranks,
    affixed,
    affixedOwn: rootsOf(own),
    mayHold,
    isForm: (word) => words.has(word) || slang.has(word),
    stripped,
    get byLength() {
      lengths ??= byLengthOf(words);
      return lengths;
    },
  };
  return { automaton: new Automaton(patterns), vocabulary };
}

function byLengthOf(words: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const lengths = new Map<number, string[]>();
  for (const word of words) {
    const same = lengths.get(word.length);
    if (same) same.push(word);
    else lengths.set(word.length, [word]);
  }
  return lengths;
}
