/** Puts back the vowels that people leave out: cblos, dkung, plh, kmpnye. */
import type { Vocabulary } from './words.ts';

const VOWELS = /[aeiou]/g;
const SHORTEST = 3;
const LONGEST = 18;
/** A word of which more of the letters are vowels has not been stripped of them. */
const MOST_VOWELS = 0.45;

/** Consonants in order → the words that have them; made at the first stripped word, for each vocabulary once. */
const indices = new WeakMap<Vocabulary, ReadonlyMap<string, readonly string[]>>();

function indexOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const held = indices.get(vocabulary);
  if (held) return held;
  const index = new Map<string, string[]>();
  // Words of the phrases first: of several words with these consonants they are the likelier ones to be hidden.
  for (const word of new Set([...vocabulary.roots, ...vocabulary.own, ...vocabulary.words])) {
    if (word.length <= SHORTEST || word.length > LONGEST) continue;
    const bones = word.replace(VOWELS, '');
    const same = index.get(bones);
    if (same) same.push(word);
    else index.set(bones, [word]);
  }
  indices.set(vocabulary, index);
  return index;
}

/** The known word of which some vowels are missing, or undefined: when vowels enough are there, or nothing fits. */
export function withVowels(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return undefined;
  const vowels = word.match(VOWELS)?.length ?? 0;
  if (vowels > word.length * MOST_VOWELS) return undefined;
  return indexOf(vocabulary)
    .get(word.replace(VOWELS, ''))
    ?.find((known) => known !== word && known[0] === word[0] && isLeftOf(word, known));
}

/** Whether the letters of `left` stand in this order in `whole`. */
function isLeftOf(left: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === left[at]) at++;
  return at === left.length;
}
