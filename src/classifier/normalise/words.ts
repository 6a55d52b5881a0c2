/** From a word as written to the standard form the lexicon knows. */
import { type Roots, rootOf, underEnclitic } from './affixes.ts';
import { readings, swapIl } from './leet.ts';
import { isOfLetters } from './plain.ts';
import { hasRepeats, once, undoubled, withoutLong } from './repeats.ts';
import { hashUpTo, type Sieve } from './sieve.ts';
import { commonWithVowels, type Stripped, withVowels } from './vowels.ts';

/** What the lexicon and the packs know of words. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  /** Known words that are never taken down to a root. */
  readonly own: ReadonlySet<string>;
  readonly slang: ReadonlyMap<string, string>;
  /** Words that name somebody. */
  readonly names: ReadonlySet<string>;
  /** Common words → how many are as common or commoner: which one is meant where several would fit. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Known words by length, for words with masked letters (pemb*hong). */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** `roots` and `own` as what is looked for under affixes. */
  readonly affixed: Roots;
  readonly affixedOwn: Roots;
  /** Whether any of the above may be the word of this hash. */
  readonly mayHold: Sieve;
  /** Whether a word is one of `words` or `slang`. */
  readonly isForm: (word: string) => boolean;
  /** By first letter and consonants. */
  readonly stripped: Stripped;
}

/** `pilih2`, `pilih-pilihan` */
const TWICE = /^([a-z]{3,})(?:2|-\1)([a-z]{0,3})$/;

/** Standard form of an unobscured word, or undefined when nothing knows it. */
export function standard(word: string, vocabulary: Vocabulary): string | undefined {
  // Nothing of a vocabulary is known of most words that come here as they stand.
  const may = vocabulary.mayHold(hashUpTo(word, word.length));
  if (may) {
    const slang = vocabulary.slang.get(word);
    if (slang !== undefined) return slang;
    if (vocabulary.roots.has(word) || vocabulary.own.has(word)) return word;
  }
  const root = rootOf(word, vocabulary.affixed);
  if (root !== undefined) return root;
  if (may && vocabulary.words.has(word)) return word;
  const under = underEnclitic(word, vocabulary.isForm, vocabulary.mayHold);
  if (under !== undefined) return vocabulary.slang.get(under) ?? under;
  if (word.length > 7) {
    const inner = rootOf(word, vocabulary.affixedOwn);
    if (inner !== undefined && inner.length > 4) return inner;
  }
  // Hardly a word has either sign, and the pattern is dear.
  const twice = word.includes('2') || word.includes('-') ? TWICE.exec(word) : null;
  if (twice?.[1] !== undefined) return standard(twice[1], vocabulary) ?? twice[1];
  // Common words of no field of meaning: `atau`, `untuk`.
  return may && vocabulary.ranks.has(word) ? word : undefined;
}

function unmask(word: string, vocabulary: Vocabulary): string | undefined {
  if (!/[*#]/.test(word) || word.length < 4 || word.length > 20) return undefined;
  for (const known of vocabulary.byLength.get(word.length) ?? []) {
    let same = true;
    for (let i = 0; same && i < word.length; i++) same = word[i] === '*' || word[i] === '#' || word[i] === known[i];
    if (same) return known;
  }
  return undefined;
}

/** What a word as written stands for. */
export interface Resolved {
  /** The word as it is spelt without the disguise; itself in small letters when it has none. */
  readonly plain: string;
  /** Its standard form; `plain` when nothing knows it. */
  readonly lemma: string;
}

/** Reads a word as written, through elongation, leet, masks and missing vowels. */
export function resolve(cased: string, vocabulary: Vocabulary): Resolved {
  const word = cased.toLowerCase();
  if (word.length > 40) return asItStands(word.slice(0, 3).padEnd(3, word));
  const stripped = isListed(word, vocabulary) ? undefined : commonWithVowels(word, vocabulary);
  if (stripped !== undefined) return spelt(stripped, vocabulary);
  const known = standardOf(word, vocabulary);
  if (known !== undefined) return known;
  return hasRepeats(word) ? repeated(cased, word, vocabulary) : unrepeated(cased, word, vocabulary);
}

const isListed = (word: string, { slang, words, roots, mayHold }: Vocabulary): boolean =>
  mayHold(hashUpTo(word, word.length)) && (slang.has(word) || words.has(word) || roots.has(word));

/** A word that nothing knows as it stands, with letters that stand twice and more in a row. */
function repeated(cased: string, word: string, vocabulary: Vocabulary): Resolved {
  const found = firstOf(swapIl(cased), word, vocabulary) ?? firstOf(undoubled(word), word, vocabulary);
  if (found !== undefined) return found;
  const shorter = withoutLong(word);
  if (!isOfLetters(shorter)) return masked(word, shorter, vocabulary);
  const single = once(word);
  return (
    refill(word, vocabulary) ??
    (shorter === word ? undefined : refill(shorter, vocabulary)) ??
    (single === shorter ? undefined : refill(single, vocabulary)) ??
    asItStands(shorter)
  );
}

function unrepeated(cased: string, word: string, vocabulary: Vocabulary): Resolved {
  const found = refill(word, vocabulary) ?? firstOf(swapIl(cased), word, vocabulary);
  if (found !== undefined) return found;
  // Letters alone have one reading, and nothing is masked.
  return isOfLetters(word) ? asItStands(word) : masked(word, word, vocabulary);
}

/** A word of letters with digits or signs, of which `shorter` is the spelling without long runs. */
function masked(word: string, shorter: string, vocabulary: Vocabulary): Resolved {
  const leet = readings(shorter);
  for (const reading of leet) {
    const single = once(reading);
    const found = standardOf(reading, vocabulary) ?? (single === reading ? undefined : standardOf(single, vocabulary));
    if (found !== undefined) return found;
  }
  const unmasked =
    unmask(word, vocabulary) ?? leet.map((form) => unmask(form, vocabulary)).find((form) => form !== undefined);
  return unmasked === undefined ? (refill(shorter, vocabulary) ?? asItStands(shorter)) : asItStands(unmasked);
}

/** What the first of these spellings is that something knows; `word` has been asked before. */
function firstOf(forms: Iterable<string>, word: string, vocabulary: Vocabulary): Resolved | undefined {
  for (const form of forms) {
    const found = form === word ? undefined : standardOf(form, vocabulary);
    if (found !== undefined) return found;
  }
  return undefined;
}

function refill(stripped: string, vocabulary: Vocabulary): Resolved | undefined {
  const whole = withVowels(stripped, vocabulary);
  return whole === undefined ? undefined : spelt(whole, vocabulary);
}

const spelt = (whole: string, vocabulary: Vocabulary): Resolved => ({
  plain: whole,
  lemma: standard(whole, vocabulary) ?? whole,
});

function standardOf(word: string, vocabulary: Vocabulary): Resolved | undefined {
  const lemma = standard(word, vocabulary);
  return lemma === undefined ? undefined : { plain: word, lemma };
}

const asItStands = (word: string): Resolved => ({ plain: word, lemma: word });
