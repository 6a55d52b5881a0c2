/** What a word of the draft says by itself, before anything around it changes that. */
import { numbersOf, type Stem, stemOf } from '../features/numbers.ts';
import type { Token } from '../normalise/token.ts';
import type { Meanings } from './meanings.ts';

/** Classes by name, and as the model has them. */
export interface Classes {
  readonly names: readonly string[];
  readonly numbers: readonly number[];
}

export interface Sense {
  /** Whether the dictionary knows the word. */
  readonly isKnown: boolean;
  readonly stem: Stem;
  readonly classes: Classes;
  /** The same where a negation takes them back (`~praise`); made when one first does. */
  denied: Classes | undefined;
}

export const NO_CLASSES: Classes = { names: [], numbers: [] };
/** A dictionary entry without a stem of its own: the word is its stem. */
const NO_STEM = '-';

/** Made once for each form of a word; a word that its neighbours gave another standard form is looked up by that. */
export function senseOf({ form, plain, lemma }: Token, meanings: Meanings): Sense {
  if (form?.lemma !== lemma) return makeSense(plain, lemma, meanings);
  form.sense ??= makeSense(plain, lemma, meanings);
  return form.sense;
}

function makeSense(plain: string, lemma: string, meanings: Meanings): Sense {
  const meaning = meanings.listed(plain) ?? meanings.of(lemma);
  return {
    isKnown: meaning !== undefined,
    stem: meaning && meaning.stem !== NO_STEM ? meaning.stemNumbers : stemOf(lemma),
    classes: meaning ? { names: meaning.classes, numbers: meaning.numbers } : NO_CLASSES,
    denied: undefined,
  };
}

export function deniedOf(sense: Sense): Classes {
  sense.denied ??= classesOf(sense.classes.names.map((one) => `~${one}`));
  return sense.denied;
}

export const classesOf = (names: readonly string[]): Classes => ({ names, numbers: numbersOf(names) });

export const joined = (one: Classes, other: Classes): Classes =>
  one.names.length === 0
    ? other
    : { names: [...one.names, ...other.names], numbers: [...one.numbers, ...other.numbers] };
