/** What is known of words, found by their letters where they stand: a word that was met before costs no string. */
import { spread } from '../normalise/sieve.ts';
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

/**
 * A word takes a record of a flat table. All that is asked of it stands side by side, mostly in one line of the processor's cache:
 *
 *     0  hash of its letters
 *     1  how many letters, then how many classes, then whether it names a side: a byte each
 *     2  stem
 *     3  its classes
 *        its letters, two code units in a number
 */
const LETTERS_IN_ONE = 2;
const HEAD = 3;
const BYTE = 8;
const SIDE = 1 << (2 * BYTE);
/** Longer words are disguises or noise: made anew each time. Of more classes only so many would be kept; no word has half as many. */
const LONGEST = 64;
const MOST_CLASSES = 255;
const LARGEST = HEAD + MOST_CLASSES + LONGEST / LETTERS_IN_ONE;

const MOST = 32_768;
const SLOTS = MOST * 2;
/** Numbers that all records have together; a word takes 8 on average. */
const ROOM = MOST * 10;

/** A slot holds where a record starts, and above that what tells nearly all other words: the upper bits of the hash. */
const PLACE_BITS = 19;
const PLACE = (1 << PLACE_BITS) - 1;

/** Of too many words all are forgotten. */
export function createWordTable(): WordTable {
  /** By hash, 0: none; a taken slot sends on to the next. */
  const slots = new Int32Array(SLOTS);
  const records = new Int32Array(ROOM + LARGEST);
  const letters = new Uint16Array(records.buffer);
  let many = 0;
  /** Where the next record starts; nothing starts at 0. */
  let end = 1;

  const lettersAt = (place: number): number =>
    LETTERS_IN_ONE * (place + HEAD + (((records[place + 1] as number) >>> BYTE) & 0xff));

  const isAt = (place: number, codes: Uint16Array, from: number, to: number, hash: number): boolean => {
    if (records[place] !== hash || ((records[place + 1] as number) & 0xff) !== to - from) return false;
    let at = lettersAt(place);
    for (let i = from; i < to; i++) if (letters[at++] !== codes[i]) return false;
    return true;
  };

  const remember = (place: number, codes: Uint16Array, from: number, to: number, hash: number) => {
    let at = lettersAt(place);
    for (let i = from; i < to; i++) letters[at++] = codes[i] as number;
    const key = spread(hash);
    let slot = key >>> 16;
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = (key << PLACE_BITS) | place;
    end = Math.ceil(at / LETTERS_IN_ONE);
    many++;
  };

  return {
    find(codes, from, to, hash) {
      const key = spread(hash);
      let slot = key >>> 16;
      for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
        const isSame = (held ^ (key << PLACE_BITS)) >>> PLACE_BITS === 0;
        if (isSame && isAt(held & PLACE, codes, from, to, hash)) return held & PLACE;
        slot = (slot + 1) & (SLOTS - 1);
      }
      return 0;
    },

    add(word, codes, from, to, hash) {
      if (many + 1 >= MOST || end >= ROOM) {
        slots.fill(0);
        many = 0;
        end = 1;
      }
      const place = end;
      const length = to - from;
      const classes = Math.min(word.classes.length, MOST_CLASSES);
      records[place] = hash;
      records[place + 1] = Math.min(length, 0xff) | (classes << BYTE) | (word.side ? SIDE : 0);
      records[place + 2] = word.stem;
      for (let i = 0; i < classes; i++) records[place + HEAD + i] = word.classes[i] as number;
      if (length <= LONGEST) remember(place, codes, from, to, hash);
      return place;
    },

    say(place, said) {
      const head = records[place + 1] as number;
      const from = place + HEAD;
      const to = from + ((head >>> BYTE) & 0xff);
      const word = said.size++;
      let at = said.starts[word] as number;
      widen(said, at + to - from);
      const { fields } = said;
      for (let i = from; i < to; i++) fields[at++] = records[i] as number;
      said.starts[word + 1] = at;
      said.stems[word] = records[place + 2] as number;
      if ((head & SIDE) !== 0) said.namesSide = true;
    },
  };
}
