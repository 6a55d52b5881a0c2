/** A word as it is written, with all that is known of it by itself: made once, as a draft says the same words again and again. */
import numbers from '../../../assets/lexicon/numbers.json' with { type: 'json' };
import type { Sense } from '../meaning/sense.ts';
import { isRegional } from './regional.ts';
import type { Resolved } from './words.ts';

export interface Form extends Resolved {
  readonly cased: string;
  /** In small letters. */
  readonly word: string;
  /** How many of its letters stand before its digits, or digits before its letters; 0 where they belong together. */
  readonly apart: number;
  /** A word of a regional language that may mean something else in Indonesian. */
  readonly regional: boolean;
  /** What it says, and the number of its standard form among the words of the phrases; undefined until somebody asks. */
  sense: Sense | undefined;
  number: number | undefined;
}

/** What making a form asks of the vocabulary. */
interface Asked {
  readonly read: (cased: string) => Resolved;
  readonly known: (word: string) => boolean;
}

const UNIT = /^(\d+)([a-z]{1,8})$/;
const UNITS = new Set(numbers.joinedUnit.split(' '));
const NUMBERED = /^([a-z]{2,12}?)(0?\d)$/;
const DIGIT = /\d/;

export function formOf(cased: string, { read, known }: Asked): Form {
  const word = cased.toLowerCase();
  const apart = DIGIT.test(word) ? digitsEnd(word, known) : 0;
  const { lemma, plain } = apart > 0 ? { lemma: word, plain: word } : read(cased);
  const isHandle = word.startsWith('@') && !known(lemma);
  return {
    cased,
    word,
    lemma: isHandle ? '@' : lemma,
    plain: isHandle ? word : plain,
    apart,
    regional: isRegional(isHandle ? word : plain),
    sense: undefined,
    number: undefined,
  };
}

/** Where digits and letters part: "50rb", "paslon2"; 0 where they belong together. */
function digitsEnd(word: string, known: Asked['known']): number {
  const unit = UNIT.exec(word);
  if (unit?.[1] !== undefined && UNITS.has(unit[2] ?? '')) return unit[1].length;
  const numbered = NUMBERED.exec(word)?.[1];
  return numbered !== undefined && known(numbered) ? numbered.length : 0;
}
