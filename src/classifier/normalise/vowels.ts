/** Puts back the vowels that people leave out: cblos, dkung, plh, kmpnye. */
import { isOfLetters } from './plain.ts';
import { emptySieve, type Sieve } from './sieve.ts';
import type { Vocabulary } from './words.ts';

const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;

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

/** A word that may be meant where some of its vowels are missing. */
export interface Known {
  readonly word: string;
  readonly consonants: number;
  /** How many words are as common or commoner; 0 until it is asked for, as most never are. */
  rank: number;
}

/** By a number of the first letter and the consonants: words that have them. */
type ByBones = ReadonlyMap<number, readonly Known[]>;

export interface Stripped {
  readonly byBones: ByBones;
  /** Most numbers that are asked for are no word's. */
  readonly mayHold: Sieve;
}

/** First letter and consonants of a word as a number, without a string of them. Small enough to cost no object as a key. */
function bonesOf(word: string, size: number): number {
  let bones = word.charCodeAt(0);
  for (let i = 0; i < size; i++) {
    const code = word.charCodeAt(i);
    if (!isVowel(code)) bones = (Math.imul(bones, 0x01000193) + code) | 0;
  }
  return bones >>> 2;
}

function consonantsOf(word: string, size: number): number {
  let many = 0;
  for (let i = 0; i < size; i++) if (!isVowel(word.charCodeAt(i))) many++;
  return many;
}

/** Consonants as no word has them side by side, at its beginning, inside, or at its end: something has gone from between them. */
const CLUSTER =
  /^[^aiueo]{3}|[aiueo](?![mnr][^aiueo][rlyhg]|ngk|ngs|str)[^aiueo]{3}|[aiueo](?!ng$|ny|kh|sy|nk|ns|ks|rs)[^aiueo]{2}$/;
/** Whether more is missing from a word than a regional word or somebody's name may lack: `jkowi`, `prbowo`, but not `kesang`. */
const hasGap = (word: string): boolean => lacksVowel(word) || CLUSTER.test(word);

type Lists = Pick<Vocabulary, 'roots' | 'own' | 'words' | 'ranks' | 'slang'>;

/** What `withVowels` looks into. Made apart from its sieve, so that neither piece of the work is long. */
export function byBonesOf({ roots, own, words, ranks, slang }: Lists): ByBones {
  const index = new Map<number, Known[]>();
  // Words of the phrases first: of several rare words with these consonants they are the likelier ones to be hidden.
  const spoken = [...slang.keys()].filter((word) => ranks.has(word));
  for (const word of new Set([...roots, ...own, ...words, ...ranks.keys(), ...spoken])) {
    if (word.length <= SHORTEST || word.length > LONGEST) continue;
    const bones = bonesOf(word, word.length);
    const known = { word, consonants: consonantsOf(word, word.length), rank: 0 };
    const same = index.get(bones);
    if (same) same.push(known);
    else index.set(bones, [known]);
  }
  return index;
}

export function strippedOf(byBones: ByBones): Stripped {
  const { add, mayHold } = emptySieve(byBones.size);
  for (const bones of byBones.keys()) add(bones);
  return { byBones, mayHold };
}

/** What people leave standing at the end of a stripped word: `gdungnya`. */
const ENDINGS = ['', 'nya', 'nye', 'lah', 'kah', 'kan', 'ku', 'mu', 'an', 'in', 'i'].map((ending) => ({
  ending,
  unlikely: ending === '' ? 0 : PER_ENDING,
}));
const FIRST_LETTER = 97;
/** By the last letter of a word, those that it can have. */
const ENDINGS_BY_LAST = [...'abcdefghijklmnopqrstuvwxyz'].map((last) =>
  ENDINGS.filter(({ ending }) => ending === '' || ending.endsWith(last)),
);
/** Two consonants with which Indonesian words begin; after any other a vowel has been left out. */
const BEGINNING = /^(?:[bcdfgkpst][lr]|ng|ny|kh|sy|s[kpstw]|[dkt]w|[bdgjt]h)/;
const PASSIVE = /^d[^aeiouhrw]/;

interface Guess {
  readonly word: string;
  readonly unlikely: number;
}

/** The known word of which some vowels are missing, its ending left off, or undefined: when vowels enough are there, or nothing fits. */
export function withVowels(word: string, vocabulary: Vocabulary): string | undefined {
  if (!isOfLetters(word)) return undefined;
  const most = mostVowels(word);
  let best: Guess | undefined;
  for (const end of ENDINGS_BY_LAST[word.charCodeAt(word.length - 1) - FIRST_LETTER] ?? []) {
    if (!word.endsWith(end.ending)) continue;
    const size = word.length - end.ending.length;
    const found = refilled(word, size, most, vocabulary);
    const unlikely = found && found.unlikely + end.unlikely;
    if (found && unlikely !== undefined && unlikely < (best?.unlikely ?? Number.POSITIVE_INFINITY))
      best = { word: found.word, unlikely };
  }
  if (best || !PASSIVE.test(word)) return best?.word;
  // `dgulingkan`: of the passive's prefix the consonant is left.
  const active = word.slice(1);
  if (vocabulary.words.has(active)) return active;
  return refilled(active, active.length, mostVowels(active), vocabulary)?.word;
}

/** Whether no word begins like this one: `ktanya`, `dmai`. */
export const lacksVowel = (word: string): boolean =>
  word.length > 1 && !isVowel(word.charCodeAt(0)) && !isVowel(word.charCodeAt(1)) && !BEGINNING.test(word);

/** The common word of which some vowels are missing, where no word begins like this one: `ktanya` is no `kta` of anybody's. */
export function commonWithVowels(word: string, vocabulary: Vocabulary): string | undefined {
  if (!lacksVowel(word) || !isOfLetters(word)) return undefined;
  const whole = refilled(word, word.length, MOST_VOWELS_STRIPPED, vocabulary)?.word;
  return whole !== undefined && vocabulary.ranks.has(whole) ? whole : undefined;
}

/** The share of vowels from which on nothing has been stripped from a word that begins like this. */
const mostVowels = (word: string): number => (lacksVowel(word) ? MOST_VOWELS_STRIPPED : MOST_VOWELS);

/** The likeliest known word that the first `size` letters of a word are when vowels are put in. */
function refilled(word: string, size: number, most: number, vocabulary: Vocabulary): Guess | undefined {
  if (size < SHORTEST || size > LONGEST) return undefined;
  const bones = bonesOf(word, size);
  const same = vocabulary.stripped.mayHold(bones) ? vocabulary.stripped.byBones.get(bones) : undefined;
  if (same === undefined) return undefined;
  const kept = consonantsOf(word, size);
  const few = size - kept <= size * most;
  let best: Guess | undefined;
  for (const known of same) {
    const gone = known.word.length - size;
    // With as many consonants, letters that stand in it are all of its consonants, whatever else has the same number.
    if (gone <= 0 || known.consonants !== kept || !isLeftOf(word, size, known.word)) continue;
    if (known.rank === 0) known.rank = vocabulary.ranks.get(known.word) ?? RARE;
    const { rank } = known;
    // `acra`, `bliau`: with vowels enough it may be a word that nobody knows, and is another only where that is a common one.
    if (!few && rank * gone > COMMON) continue;
    // Nobody is named by a word that can be said as it stands.
    if (rank === RARE && vocabulary.names.has(known.word) && !hasGap(word)) continue;
    const unlikely = Math.log(rank) + gone * PER_VOWEL;
    if (unlikely < (best?.unlikely ?? Number.POSITIVE_INFINITY)) best = { word: known.word, unlikely };
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
