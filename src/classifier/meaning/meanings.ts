/** The semantic dictionary: what a written word stands for, and to which fields of meaning it belongs. */
import { createStem, numberOf, type Stem } from '../features/numbers.ts';
import { rootOf, rootsOf, underEnclitic } from '../normalise/affixes.ts';
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
  /** What a lower-cased word means, affixes taken off where need be; undefined when nothing is known. */
  readonly of: (word: string) => Meaning | undefined;
  /** What a lower-cased word means as it stands. */
  readonly listed: (word: string) => Meaning | undefined;
  /** Words with a meaning; names are none. */
  readonly words: Iterable<string>;
}

const MOST_REMEMBERED = 20_000;
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

function meaningOf(entry: Entry): Meaning {
  const held = entry.meaning;
  if (held !== undefined) return held;
  const [stem = '', ...classes] = entry.key.split(' ');
  entry.meaning = { stem, classes, stemNumbers: createStem(stem), numbers: classes.map(numberOf) };
  return entry.meaning;
}

export const createMeanings = (data: MeaningData): Meanings => finished(meaningSteps(data));

export function* meaningSteps(data: MeaningData): Steps<Meanings> {
  const known = new Map<string, Entry>();
  for (const key in data) {
    const entry: Entry = { key, meaning: undefined };
    for (const form of (data[key] as string).split(' ')) known.set(form, entry);
  }
  const listed = (word: string): Meaning | undefined => {
    const entry = known.get(word);
    return entry && meaningOf(entry);
  };
  yield;
  const has = (word: string) => known.has(word);
  const roots = rootsOf(known);
  /** `null`: nothing is known of the word, and that is remembered. */
  let remembered = new Map<string, Meaning | null>();
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
    of(word) {
      const plain = listed(word);
      if (plain !== undefined || word.length < 4 || word.length > 24) return plain;
      const held = remembered.get(word);
      if (held !== undefined) return held ?? undefined;
      if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
      const found = inflected(word);
      remembered.set(word, found ?? null);
      return found;
    },
  };
}
