/** What the vocabulary makes of a word, remembered: a draft says the same words again at every key. */
import { type Form, formOf } from './forms.ts';
import { remembered } from './remembered.ts';
import { hashUpTo, type Sieve } from './sieve.ts';
import { type Resolved, resolve, standard, type Vocabulary } from './words.ts';

export interface LookUp {
  /** What a word as written stands for. */
  readonly read: (cased: string) => Resolved;
  /** The same with all else that is known of it. */
  readonly form: (cased: string) => Form;
  /** Its standard form. */
  readonly lemma: (cased: string) => string;
  /** Whether the vocabulary knows this lower-cased word, affixes included. */
  readonly known: (word: string) => boolean;
  /** Whether it knows the word as it stands. */
  readonly listed: (word: string) => boolean;
  /** How many words are as common or commoner; of rare words undefined. */
  readonly rank: (word: string) => number | undefined;
  /** Whether it may know the word of this hash as it stands (`sieve.ts`). */
  readonly mayHold: Sieve;
  readonly vocabulary: Vocabulary;
}

/** Longer words are not taken apart to see whether they are known: it would cost much and find nothing. */
const LONGEST_INFLECTED = 15;

/** Of these letters it matters whether they are capitals, as each may stand for another (AMlN). */
const LOOKS_ALIKE = /[ILl]/;

export function createLookUp(vocabulary: Vocabulary): LookUp {
  const inflected = remembered((word) => standard(word, vocabulary) !== undefined);
  const { words, roots, slang, ranks, mayHold } = vocabulary;
  // Of letters that were run together dozens of stretches are asked for, and hardly one is a word.
  const mayBe = (word: string) => mayHold(hashUpTo(word, word.length));
  const listed = (word: string) =>
    mayBe(word) && (words.has(word) || roots.has(word) || slang.has(word) || ranks.has(word));
  const readOnce = remembered((cased) => resolve(cased, vocabulary));
  const read = (cased: string) => {
    const word = cased.toLowerCase();
    return readOnce(word !== cased && LOOKS_ALIKE.test(cased) ? cased : word);
  };
  const known = (word: string) =>
    listed(word) || (word.length > 4 && word.length <= LONGEST_INFLECTED && inflected(word));
  return {
    vocabulary,
    read,
    form: remembered((cased) => formOf(cased, { read, known })),
    lemma: (cased) => read(cased).lemma,
    listed,
    rank: (word) => (mayBe(word) ? ranks.get(word) : undefined),
    known,
    mayHold,
  };
}
