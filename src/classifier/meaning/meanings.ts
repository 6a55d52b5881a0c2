/** The semantic dictionary: what a written word stands for, and to which fields of meaning it belongs. */
import { createStem, numbersOf, type Stem } from '../features/numbers.ts';
import { rootOf, rootsOf, underEnclitic } from '../normalise/affixes.ts';
import { hashUpTo } from '../normalise/sieve.ts';
import { finished, type Steps } from '../steps.ts';

/** `stem` → its written forms; key: the stem and its classes, `coblos vote`. Values: forms, blank between them. */
export type MeaningData = Readonly<Record<string, string>>;

export interface Meaning {
  readonly stem: string;
  /** Fields of meaning, main sense first: `vote`, `praise`, `food`. */
  readonly classes: readonly string[];
  /** Stem and classes as the model has them. */
  readonly stemNumbers: Stem;
  readonly numbers: readonly number[];
}

export interface Meanings {
  /**
   * What a lower-cased word means, affixes taken off where need be; undefined when nothing is known. Not remembered: who asks
   * keeps what is known of a word as it is written. `hash`: of its letters, where it is known already (`sieve.ts`).
   */
  readonly of: (word: string, hash?: number) => Meaning | undefined;
  /** What a lower-cased word means as it stands. */
  readonly listed: (word: string, hash?: number) => Meaning | undefined;
  /** Words with a meaning; names are none. */
  readonly words: Iterable<string>;
}

/** Letters of a word that may have affixes. */
const SHORTEST = 4;
const LONGEST = 24;
/** Forms with digits or signs are disguises, which normalising reads. */
const PLAIN = /^[a-z]+(?:-[a-z]+)*$/;

/** `pilih2`, `pilih-pilihan`, `pilihpilih` */
const TWICE = /^([a-z]{3,})(?:2|-?\1)([a-z]{0,3})$/;
/** Whether the letters that open a word come again, or a 2 for them: hardly a word does, and the pattern is dear. */
const mayBeTwice = (word: string): boolean => word.includes('2') || word.includes(word.slice(0, 3), 3);

/** `coblos vote`: taken apart when a form of it is first said, as most never are. */
interface Entry {
  readonly key: string;
  meaning: Meaning | undefined;
}

/** Fields of meaning by their names with a blank between: many words have the same. */
type Fields = Map<string, Pick<Meaning, 'classes' | 'numbers'>>;

function meaningOf(entry: Entry, fields: Fields): Meaning {
  const { key } = entry;
  const end = key.indexOf(' ');
  const stem = end < 0 ? key : key.slice(0, end);
  const names = end < 0 ? '' : key.slice(end + 1);
  let held = fields.get(names);
  if (held === undefined) {
    const classes = names === '' ? [] : names.split(' ');
    held = { classes, numbers: numbersOf(classes) };
    fields.set(names, held);
  }
  return { stem, stemNumbers: createStem(stem), classes: held.classes, numbers: held.numbers };
}

export const createMeanings = (data: MeaningData): Meanings => finished(meaningSteps(data));

export function* meaningSteps(data: MeaningData): Steps<Meanings> {
  const known = new Map<string, Entry>();
  for (const key in data) {
    const entry: Entry = { key, meaning: undefined };
    for (const form of (data[key] as string).split(' ')) known.set(form, entry);
  }
  yield;
  const roots = rootsOf(known);
  const fields: Fields = new Map();
  // Half of all new words are none of the dictionary: the sieve is quicker to ask than so large a map.
  const listed = (word: string, hash: number = hashUpTo(word, word.length)): Meaning | undefined => {
    const entry = roots.mayHold(hash) ? known.get(word) : undefined;
    if (entry === undefined) return undefined;
    entry.meaning ??= meaningOf(entry, fields);
    return entry.meaning;
  };
  const has = (word: string) => known.has(word);
  const inflected = (word: string): Meaning | undefined => {
    const root = rootOf(word, roots) ?? underEnclitic(word, has, roots.mayHold);
    if (root !== undefined) return listed(root);
    const twice = mayBeTwice(word) ? TWICE.exec(word) : null;
    return twice?.[1] === undefined ? undefined : listed(twice[1]);
  };
  return {
    words: {
      *[Symbol.iterator]() {
        for (const [word, { key }] of known) if (key.includes(' ') && PLAIN.test(word)) yield word;
      },
    },
    listed,
    of(word, hash) {
      const plain = listed(word, hash);
      return plain !== undefined || word.length < SHORTEST || word.length > LONGEST ? plain : inflected(word);
    },
  };
}
