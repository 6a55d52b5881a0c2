/** Puts back the vowels that people leave out: cblos, dkung, plh, kmpnye. */
import type { Vocabulary } from './words.ts';

const VOWELS = new Set('aeiou');
function bonesOf(word: string): string {
  let bones = '';
  for (const letter of word) if (!VOWELS.has(letter)) bones += letter;
  return bones;
}

const SHORTEST = 3;
const LONGEST = 18;
/** A word of which more of the letters are vowels has not been stripped of them. */
const MOST_VOWELS = 0.45;
/** The same of a word that begins as no word does: `dmai`. */
const MOST_VOWELS_STRIPPED = 0.6;

/** Consonants in order → the words that have them; made at the first stripped word, for each vocabulary once. */
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

/** What people leave standing at the end of a stripped word: `gdungnya`. */
const ENDINGS = ['', 'nya', 'nye', 'lah', 'kah', 'kan', 'ku', 'mu', 'an', 'in', 'i'];
/** Two consonants with which Indonesian words begin; after any other a vowel has been left out. */
const BEGINNING = /^(?:[bcdfgkpst][lr]|ng|ny|kh|sy|s[kpstw]|[dkt]w|[bdgjt]h)/;
const TWO_CONSONANTS = /^[^aeiou]{2}/;
const PASSIVE = /^d[^aeiouhrw]/;
const PLAIN = /^[a-z]+$/;

/** The known word of which some vowels are missing, its ending left off, or undefined: when vowels enough are there, or nothing fits. */
export function withVowels(word: string, vocabulary: Vocabulary): string | undefined {
  if (!PLAIN.test(word)) return undefined;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const found = refilled(word.slice(0, word.length - ending.length), vocabulary);
    if (found !== undefined) return found;
  }
  if (!PASSIVE.test(word)) return undefined;
  // `dgulingkan`: of the passive's prefix the consonant is left.
  const active = word.slice(1);
  return vocabulary.words.has(active) ? active : refilled(active, vocabulary);
}

function refilled(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  const bones = bonesOf(word);
  const isStripped = TWO_CONSONANTS.test(word) && !BEGINNING.test(word);
  const vowels = word.length - bones.length;
  if (vowels > word.length * (isStripped ? MOST_VOWELS_STRIPPED : MOST_VOWELS)) return undefined;
  return indexOf(vocabulary)
    .get(bones)
    ?.find((known) => known !== word && known[0] === word[0] && isLeftOf(word, known));
}

/** Whether the letters of `left` stand in this order in `whole`. */
function isLeftOf(left: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === left[at]) at++;
  return at === left.length;
}
