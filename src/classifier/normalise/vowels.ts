/** Puts back the vowels that people leave out: cblos, dkung, plh, kmpnye. */
import type { Vocabulary } from './words.ts';

const VOWELS = /[aeiou]+/g;
function bonesOf(word: string): string {
  return word.replace(VOWELS, '');
}

const SHORTEST = 3;
const LONGEST = 18;
/** A word of which more of the letters are vowels has not been stripped of them. */
const MOST_VOWELS = 0.45;
/** The same of a word that begins as no word does: `dmai`. */
const MOST_VOWELS_STRIPPED = 0.6;

/** Stands for the rank of a word that is not among the common ones. */
const RARE = 6000;
/** A word up to this rank is taken for one that lacks a vowel, though the others are there. */
const COMMON = 2000;
/** So much a vowel more that had to go makes a word less likely, beside the logarithm of its rank. */
const PER_VOWEL = 0.7;
/** So much less likely is a word that is only there when an ending is taken off. */
const PER_ENDING = 2.5;

/** Consonants in order → the words that have them, for each vocabulary. */
const indices = new WeakMap<Vocabulary, ReadonlyMap<string, readonly string[]>>();

function indexOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const held = indices.get(vocabulary);
  if (held) return held;
  const index = new Map<string, string[]>();
  const { roots, own, words, ranks, slang } = vocabulary;
  // Words of the phrases first: of several rare words with these consonants they are the likelier ones to be hidden.
  const spoken = [...slang.keys()].filter((word) => ranks.has(word));
  for (const word of new Set([...roots, ...own, ...words, ...ranks.keys(), ...spoken])) {
    if (word.length <= SHORTEST || word.length > LONGEST) continue;
    const bones = bonesOf(word);
    const same = index.get(bones);
    if (same) same.push(word);
    else index.set(bones, [word]);
  }
  indices.set(vocabulary, index);
  return index;
}

/** Makes what `withVowels` looks into, which else the first stripped word has to wait for. */
export const prepareVowels = (vocabulary: Vocabulary): void => void indexOf(vocabulary);

/** What people leave standing at the end of a stripped word: `gdungnya`. */
const ENDINGS = ['', 'nya', 'nye', 'lah', 'kah', 'kan', 'ku', 'mu', 'an', 'in', 'i'].map((ending) => ({
  ending,
  bones: bonesOf(ending).length,
  unlikely: ending === '' ? 0 : PER_ENDING,
}));
/** Two consonants with which Indonesian words begin; after any other a vowel has been left out. */
const BEGINNING = /^(?:[bcdfgkpst][lr]|ng|ny|kh|sy|s[kpstw]|[dkt]w|[bdgjt]h)/;
const TWO_CONSONANTS = /^[^aeiou]{2}/;
const PASSIVE = /^d[^aeiouhrw]/;
const PLAIN = /^[a-z]+$/;

interface Guess {
  readonly word: string;
  readonly unlikely: number;
}

/** The known word of which some vowels are missing, its ending left off, or undefined: when vowels enough are there, or nothing fits. */
export function withVowels(word: string, vocabulary: Vocabulary): string | undefined {
  if (!PLAIN.test(word)) return undefined;
  const bones = bonesOf(word);
  const most = mostVowels(word);
  let best: Guess | undefined;
  for (const end of ENDINGS) {
    if (!word.endsWith(end.ending)) continue;
    const size = word.length - end.ending.length;
    const found = refilled(word, size, bones, bones.length - end.bones, most, vocabulary);
    const unlikely = found && found.unlikely + end.unlikely;
    if (found && unlikely !== undefined && unlikely < (best?.unlikely ?? Number.POSITIVE_INFINITY))
      best = { word: found.word, unlikely };
  }
  if (best || !PASSIVE.test(word)) return best?.word;
  // `dgulingkan`: of the passive's prefix the consonant is left.
  const active = word.slice(1);
  if (vocabulary.words.has(active)) return active;
  return refilled(active, active.length, bones.slice(1), bones.length - 1, mostVowels(active), vocabulary)?.word;
}

/** Whether no word begins like this one: `ktanya`, `dmai`. */
export const lacksVowel = (word: string): boolean => TWO_CONSONANTS.test(word) && !BEGINNING.test(word);

/** The common word of which some vowels are missing, where no word begins like this one: `ktanya` is no `kta` of anybody's. */
export function commonWithVowels(word: string, vocabulary: Vocabulary): string | undefined {
  if (!lacksVowel(word) || !PLAIN.test(word)) return undefined;
  const bones = bonesOf(word);
  const whole = refilled(word, word.length, bones, bones.length, MOST_VOWELS_STRIPPED, vocabulary)?.word;
  return whole !== undefined && vocabulary.ranks.has(whole) ? whole : undefined;
}

/** The share of vowels from which on nothing has been stripped from a word that begins like this. */
const mostVowels = (word: string): number => (lacksVowel(word) ? MOST_VOWELS_STRIPPED : MOST_VOWELS);

/** The likeliest known word under the first `size` letters of a word, of whose consonants they have the first `kept`. */
function refilled(
  word: string,
  size: number,
  bones: string,
  kept: number,
  most: number,
  vocabulary: Vocabulary,
): Guess | undefined {
  if (size < SHORTEST || size > LONGEST) return undefined;
  const same = indexOf(vocabulary).get(bones.slice(0, kept));
  if (same === undefined) return undefined;
  const few = size - kept <= size * most;
  let best: Guess | undefined;
  for (const known of same) {
    const gone = known.length - size;
    if (gone <= 0 || !isLeftOf(word, size, known)) continue;
    const rank = vocabulary.ranks.get(known) ?? RARE;
    // `acra`, `bliau`: with vowels enough it may be a word that nobody knows, and is another only where that is a common one.
    if (!few && rank * gone > COMMON) continue;
    const unlikely = Math.log(rank) + gone * PER_VOWEL;
    if (unlikely < (best?.unlikely ?? Number.POSITIVE_INFINITY)) best = { word: known, unlikely };
  }
  return best;
}

/** Whether the first `size` letters of a word stand in this order in `whole`, the first of them at its beginning. */
function isLeftOf(word: string, size: number, whole: string): boolean {
  if (word.charCodeAt(0) !== whole.charCodeAt(0)) return false;
  let at = 1;
  for (let i = 1; at < size && i < whole.length; i++) if (whole.charCodeAt(i) === word.charCodeAt(at)) at++;
  return at === size;
}
