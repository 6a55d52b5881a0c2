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

/** Consonants in order → the words that have them, for each vocabulary. */
const indices = new WeakMap<Vocabulary, ReadonlyMap<string, readonly string[]>>();

function indexOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const held = indices.get(vocabulary);
  if (held) return held;
  const index = new Map<string, string[]>();
  // Words of the phrases first: of several words with these consonants they are the likelier ones to be hidden.
  for (const word of new Set([...vocabulary.roots, ...vocabulary.own, ...vocabulary.words])) {
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
}));
/** Two consonants with which Indonesian words begin; after any other a vowel has been left out. */
const BEGINNING = /^(?:[bcdfgkpst][lr]|ng|ny|kh|sy|s[kpstw]|[dkt]w|[bdgjt]h)/;
const TWO_CONSONANTS = /^[^aeiou]{2}/;
const PASSIVE = /^d[^aeiouhrw]/;
const PLAIN = /^[a-z]+$/;

/** The known word of which some vowels are missing, its ending left off, or undefined: when vowels enough are there, or nothing fits. */
export function withVowels(word: string, vocabulary: Vocabulary): string | undefined {
  if (!PLAIN.test(word)) return undefined;
  const bones = bonesOf(word);
  const most = mostVowels(word);
  for (const end of ENDINGS) {
    if (!word.endsWith(end.ending)) continue;
    const size = word.length - end.ending.length;
    const found = refilled(word, size, bones, bones.length - end.bones, most, vocabulary);
    if (found !== undefined) return found;
  }
  if (!PASSIVE.test(word)) return undefined;
  // `dgulingkan`: of the passive's prefix the consonant is left.
  const active = word.slice(1);
  if (vocabulary.words.has(active)) return active;
  return refilled(active, active.length, bones.slice(1), bones.length - 1, mostVowels(active), vocabulary);
}

/** The share of vowels from which on nothing has been stripped from a word that begins like this. */
const mostVowels = (word: string): number =>
  TWO_CONSONANTS.test(word) && !BEGINNING.test(word) ? MOST_VOWELS_STRIPPED : MOST_VOWELS;

/** The known word under the first `size` letters of a word, of whose consonants they have the first `kept`. */
function refilled(
  word: string,
  size: number,
  bones: string,
  kept: number,
  most: number,
  vocabulary: Vocabulary,
): string | undefined {
  if (size < SHORTEST || size > LONGEST || size - kept > size * most) return undefined;
  const same = indexOf(vocabulary).get(bones.slice(0, kept));
  if (same === undefined) return undefined;
  const left = word.slice(0, size);
  return same.find((known) => known !== left && known[0] === left[0] && isLeftOf(left, known));
}

/** Whether the letters of `left` stand in this order in `whole`. */
function isLeftOf(left: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === left[at]) at++;
  return at === left.length;
}
