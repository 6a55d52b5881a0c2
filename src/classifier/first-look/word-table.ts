/** What is known of words, found by their letters where they stand: a word that was met before costs no string. */
import { type Said, widen } from './said.ts';

/** A word as the first look knows it. */
export interface Word {
  readonly stem: number;
  /** Its fields of meaning. */
  readonly classes: readonly number[];
  /** Names a side of the active packs: a passage with such a word is always read. */
  readonly side: boolean;
}

export interface WordTable {
  /** Place of the word of these code units (small letters) from `from` up to `to`, which have this hash; 0 when it is not remembered. */
  find(codes: Uint16Array, from: number, to: number, hash: number): number;
  /** Remembers a word, if it is not too long. @returns a place that holds at least until the next word is added. */
  add(word: Word, codes: Uint16Array, from: number, to: number, hash: number): number;
  /** Puts the word of a place after those that have been said. */
  say(place: number, said: Said): void;
}

const MOST = 32_768;
const SLOTS = MOST * 2;
/** Code units of all words together, and their fields of meaning. */
const MOST_LETTERS = MOST * 8;
const MOST_CLASSES = MOST * 4;
/** Longer ones are disguises or noise: made anew each time. */
const LONGEST = 64;

/** A slot holds a place, and above it what tells nearly all other words: the upper bits of the hash. */
const PLACE = 0xffff;

/** Spreads the last letters, which lie in the lower bits, over those that the slot keeps. */
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);

/** Of too many words all are forgotten. */
export function createWordTable(): WordTable {
  /** By hash, 0: none; a taken slot sends on to the next. */
  const slots = new Int32Array(SLOTS);
  const letters = new Uint16Array(MOST_LETTERS);
  const stems = new Int32Array(MOST + 1);
  const sides = new Uint8Array(MOST + 1);
  /** Where the letters and the classes of a place start: those of the next one start where they end. */
  const letterStarts = new Int32Array(MOST + 2);
  const classStarts = new Int32Array(MOST + 2);
  const classes = new Int32Array(MOST_CLASSES);
  let many = 0;

  const isAt = (place: number, codes: Uint16Array, from: number, to: number): boolean => {
    let at = letterStarts[place] as number;
    if ((letterStarts[place + 1] as number) - at !== to - from) return false;
    for (let i = from; i < to; i++) if (letters[at++] !== codes[i]) return false;
    return true;
  };

  const fits = (word: Word, length: number): boolean =>
    many + 1 < MOST &&
    (letterStarts[many + 1] as number) + length <= MOST_LETTERS &&
    (classStarts[many + 1] as number) + word.classes.length <= MOST_CLASSES;

  const remember = (place: number, codes: Uint16Array, from: number, to: number, hash: number) => {
    let at = letterStarts[place] as number;
    for (let i = from; i < to; i++) letters[at++] = codes[i] as number;
    letterStarts[place + 1] = at;
    const key = spread(hash);
    let slot = key >>> 16;
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = (key << 16) | place;
    many = place;
  };

  return {
    find(codes, from, to, hash) {
      const key = spread(hash);
      let slot = key >>> 16;
      for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
        if ((held ^ (key << 16)) >>> 16 === 0 && isAt(held & PLACE, codes, from, to)) return held & PLACE;
        slot = (slot + 1) & (SLOTS - 1);
      }
      return 0;
    },

    add(word, codes, from, to, hash) {
      if (!fits(word, to - from)) {
        slots.fill(0);
        many = 0;
      }
      const place = many + 1;
      stems[place] = word.stem;
      sides[place] = word.side ? 1 : 0;
      let at = classStarts[place] as number;
      for (const one of word.classes) classes[at++] = one;
      classStarts[place + 1] = at;
      if (to - from <= LONGEST) remember(place, codes, from, to, hash);
      return place;
    },

    say(place, said) {
      const from = classStarts[place] as number;
      const to = classStarts[place + 1] as number;
      const word = said.size++;
      let at = said.starts[word] as number;
      widen(said, at + to - from);
      const { fields } = said;
      for (let i = from; i < to; i++) fields[at++] = classes[i] as number;
      said.starts[word + 1] = at;
      said.stems[word] = stems[place] as number;
      if (sides[place] === 1) said.namesSide = true;
    },
  };
}
