/** What is known of words, found by their letters where they stand: a word that was met before costs no string. */
import { small } from './letters.ts';

export interface WordTable<T> {
  /** What is known of the word from `from` up to `to` (UTF-16 code units of `text`), capitals read as small letters. */
  at(text: string, from: number, to: number): T;
}

const MOST = 32_768;
const SLOTS = MOST * 2;
/** Code units of all words together. */
const MOST_LETTERS = MOST * 8;
/** Longer ones are disguises or noise: made anew each time. */
const LONGEST = 64;

/** `make` is asked once a word, in small letters, as long as it is remembered; of too many all are forgotten. */
export function createWordTable<T>(make: (word: string) => T): WordTable<T> {
  /** Places of words by the hash of their letters, 0: none; a taken slot sends on to the next. */
  const slots = new Int32Array(SLOTS);
  const hashes = new Int32Array(MOST + 1);
  const starts = new Int32Array(MOST + 2);
  const letters = new Uint16Array(MOST_LETTERS);
  let known: T[] = [];

  const isAt = (place: number, text: string, from: number, to: number): boolean => {
    const start = starts[place] as number;
    if ((starts[place + 1] as number) - start !== to - from) return false;
    for (let i = from, at = start; i < to; i++, at++) if (letters[at] !== small(text.charCodeAt(i))) return false;
    return true;
  };

  const forgetAll = () => {
    slots.fill(0);
    known = [];
  };

  return {
    at(text, from, to) {
      const hash = hashAt(text, from, to);
      let slot = hash & (SLOTS - 1);
      for (let place = slots[slot] as number; place !== 0; place = slots[slot] as number) {
        if (hashes[place] === hash && isAt(place, text, from, to)) return known[place - 1] as T;
        slot = (slot + 1) & (SLOTS - 1);
      }
      const made = make(text.slice(from, to).toLowerCase());
      if (to - from > LONGEST) return made;
      const end = (known.length === 0 ? 0 : (starts[known.length + 1] as number)) + to - from;
      if (known.length === MOST || end > MOST_LETTERS) {
        forgetAll();
        return made;
      }
      const place = known.push(made);
      slots[slot] = place;
      hashes[place] = hash;
      for (let i = to - 1, at = end - 1; i >= from; i--, at--) letters[at] = small(text.charCodeAt(i));
      starts[place] = end - (to - from);
      starts[place + 1] = end;
      return made;
    },
  };
}

function hashAt(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + small(text.charCodeAt(i))) | 0;
  return hash ^ (hash >>> 15);
}
