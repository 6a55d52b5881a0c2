/** The semantic dictionary: what a written word stands for, and to which fields of meaning it belongs. */
import { rootOf, rootsOf, underEnclitic } from '../normalise/affixes.ts';

/** `stem` → its written forms; key: the stem and its classes, `coblos vote`. Values: forms, blank between them. */
export type MeaningData = Readonly<Record<string, string>>;

export interface Meaning {
  readonly stem: string;
  /** Fields of meaning, main sense first: `vote`, `praise`, `food`. */
  readonly classes: readonly string[];
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

/** `coblos vote` */
function meaningOf(key: string): Meaning {
  const [stem = '', ...classes] = key.split(' ');
  return { stem, classes };
}
const hasClasses = (known: Meaning | string): boolean =>
  typeof known === 'string' ? known.includes(' ') : known.classes.length > 0;

export function createMeanings(data: MeaningData): Meanings {
  /** Forms under their keys, which are taken apart when a form is first said: most never are. */
  const known = new Map<string, Meaning | string>();
  for (const key in data) for (const form of (data[key] as string).split(' ')) known.set(form, key);
  const listed = (word: string): Meaning | undefined => {
    const held = known.get(word);
    if (typeof held !== 'string') return held;
    const meaning = meaningOf(held);
    known.set(word, meaning);
    return meaning;
  };
  const has = (word: string) => known.has(word);
  const roots = rootsOf(known);
  let remembered = new Map<string, Meaning | undefined>();
  const inflected = (word: string): Meaning | undefined => {
    const root = rootOf(word, roots) ?? underEnclitic(word, has, roots.mayHold);
    if (root !== undefined) return listed(root);
    const twice = mayBeTwice(word) ? TWICE.exec(word) : null;
    return twice?.[1] === undefined ? undefined : listed(twice[1]);
  };
  return {
    words: {
      *[Symbol.iterator]() {
        for (const [word, meaning] of known) if (hasClasses(meaning) && PLAIN.test(word)) yield word;
      },
    },
    listed,
    of(word) {
      const plain = listed(word);
      if (plain !== undefined || word.length < 4 || word.length > 24) return plain;
      if (remembered.has(word)) return remembered.get(word);
      if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
      const found = inflected(word);
      remembered.set(word, found);
      return found;
    },
  };
}
