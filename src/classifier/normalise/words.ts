/** From a word as written to the standard form the lexicon knows. */
import { rootOf, underEnclitic } from './affixes.ts';
import { readings, swapIl } from './leet.ts';
import { commonWithVowels, withVowels } from './vowels.ts';

/** What the lexicon and the packs know of words. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  /** Known words that are never taken down to a root. */
  readonly own: ReadonlySet<string>;
  readonly slang: ReadonlyMap<string, string>;
  /** Common words → how many are as common or commoner: which one is meant where several would fit. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Known words by length, for words with masked letters (pemb*hong). */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

const ELONGATED = /(.)\1{2,}/g;
const DOUBLED = /(.)\1+/g;
const PLAIN = /^[a-z]*$/;
const REPEATED = /(.)\1/;
/** `pilih2`, `pilih-pilihan` */
const TWICE = /^([a-z]{3,})(?:2|-\1)([a-z]{0,3})$/;

/** Standard form of an unobscured word, or undefined when nothing knows it. */
export function standard(word: string, vocabulary: Vocabulary): string | undefined {
  const slang = vocabulary.slang.get(word);
  if (slang !== undefined) return slang;
  if (vocabulary.roots.has(word)) return word;
  if (vocabulary.own.has(word)) return word;
  const root = rootOf(word, vocabulary.roots);
  if (root !== undefined) return root;
  if (vocabulary.words.has(word)) return word;
  const under = underEnclitic(word, (rest) => vocabulary.words.has(rest) || vocabulary.slang.has(rest));
  if (under !== undefined) return vocabulary.slang.get(under) ?? under;
  if (word.length > 7) {
    const inner = rootOf(word, vocabulary.own);
    if (inner !== undefined && inner.length > 4) return inner;
  }
  // Hardly a word has either sign, and the pattern is dear.
  const twice = word.includes('2') || word.includes('-') ? TWICE.exec(word) : null;
  if (twice?.[1] !== undefined) return standard(twice[1], vocabulary) ?? twice[1];
  // Common words of no field of meaning: `atau`, `untuk`.
  return vocabulary.ranks.has(word) ? word : undefined;
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

/** So many repeated letters may each be one or two: `mmiinggu`, `mmaaff`. */
const MOST_REPEATED = 4;

/** The word with its repeated letters written twice or once, the likeliest first. */
function undoubled(word: string): string[] {
  const twice = word.replace(ELONGATED, '$1$1');
  const once = [twice, word.replace(ELONGATED, '$1'), word.replace(DOUBLED, '$1')];
  const parts = word.split(/((.)\2+)/).filter((_, i) => i % 3 !== 2);
  if (parts.length > 2 * MOST_REPEATED + 1) return once;
  let forms = [''];
  for (const [i, part] of parts.entries()) {
    const letter = part.charAt(0);
    forms =
      i % 2 === 0 ? forms.map((form) => form + part) : forms.flatMap((form) => [form + letter, form + letter + letter]);
  }
  return [...once, ...forms];
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
  const spelt = (whole: string | undefined): Resolved | undefined =>
    whole === undefined ? undefined : { plain: whole, lemma: standard(whole, vocabulary) ?? whole };
  const refill = (stripped: string) => spelt(withVowels(stripped, vocabulary));
  const isListed = vocabulary.slang.has(word) || vocabulary.words.has(word) || vocabulary.roots.has(word);
  const known = (isListed ? undefined : spelt(commonWithVowels(word, vocabulary))) ?? standardOf(word, vocabulary);
  if (known !== undefined) return known;
  const repeats = REPEATED.test(word);
  const whole = repeats ? undefined : refill(word);
  if (whole !== undefined) return whole;
  const shorter = repeats ? word.replace(ELONGATED, '$1') : word;
  const forms = swapIl(cased);
  if (repeats) forms.push(...undoubled(word));
  for (const form of forms) {
    const found = form === word ? undefined : standardOf(form, vocabulary);
    if (found !== undefined) return found;
  }
  // Letters alone have one reading, and nothing is masked.
  if (PLAIN.test(shorter))
    return (
      (repeats ? (refill(word) ?? refill(shorter) ?? refill(word.replace(DOUBLED, '$1'))) : undefined) ??
      asItStands(shorter)
    );
  const leet = readings(shorter);
  for (const reading of leet)
    for (const form of [reading, reading.replace(DOUBLED, '$1')]) {
      const found = standardOf(form, vocabulary);
      if (found !== undefined) return found;
    }
  const unmasked =
    unmask(word, vocabulary) ?? leet.map((form) => unmask(form, vocabulary)).find((form) => form !== undefined);
  return unmasked === undefined ? (refill(shorter) ?? asItStands(shorter)) : asItStands(unmasked);
}

function standardOf(word: string, vocabulary: Vocabulary): Resolved | undefined {
  const lemma = standard(word, vocabulary);
  return lemma === undefined ? undefined : { plain: word, lemma };
}

const asItStands = (word: string): Resolved => ({ plain: word, lemma: word });
