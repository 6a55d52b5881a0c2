/** From a word as written to the standard form the lexicon knows. */
import { rootOf, underEnclitic } from './affixes.ts';
import { readings, swapIl } from './leet.ts';
import { withVowels } from './vowels.ts';

/** What the lexicon and the packs know of words. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  /** Known words that are never taken down to a root. */
  readonly own: ReadonlySet<string>;
  readonly slang: ReadonlyMap<string, string>;
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
  return undefined;
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

/** Standard form of a word as written, through elongation, leet and masks; the lower-cased word when nothing knows it. */
export function resolve(cased: string, vocabulary: Vocabulary): string {
  const word = cased.toLowerCase();
  if (word.length > 40) return word.slice(0, 3).padEnd(3, word);
  const plain = standard(word, vocabulary);
  if (plain !== undefined) return plain;
  const whole = withVowels(word, vocabulary);
  if (whole !== undefined) return standard(whole, vocabulary) ?? whole;
  const repeats = REPEATED.test(word);
  const shorter = repeats ? word.replace(ELONGATED, '$1') : word;
  const forms = swapIl(cased);
  if (repeats) forms.push(word.replace(ELONGATED, '$1$1'), shorter, word.replace(DOUBLED, '$1'));
  for (const form of forms) {
    const found = form === word ? undefined : standard(form, vocabulary);
    if (found !== undefined) return found;
  }
  // Letters alone have one reading, and nothing is masked.
  if (PLAIN.test(shorter)) return (repeats ? withVowels(shorter, vocabulary) : undefined) ?? shorter;
  for (const form of readings(shorter)) {
    const found = standard(form, vocabulary) ?? standard(form.replace(DOUBLED, '$1'), vocabulary);
    if (found !== undefined) return found;
  }
  return (
    unmask(word, vocabulary) ??
    readings(shorter)
      .map((form) => unmask(form, vocabulary))
      .find((form) => form !== undefined) ??
    withVowels(shorter, vocabulary) ??
    shorter
  );
}
