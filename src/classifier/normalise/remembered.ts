/** What was said of words of late. A word that was just cut out of a text is a new string, which a Map takes twice as long to find. */
import { hashUpTo, spread } from './sieve.ts';

/** Forgets everything rather than grow without bound. */
export const MOST_REMEMBERED = 20_000;
/** Power of two, far more than words, so that hardly one has another's place. */
const SLOT_BITS = 16;
const SLOTS = 1 << SLOT_BITS;

/** Remembers what a pure function said. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  /** By hash: a place in the lists below, 0 for none; a taken slot sends on to the next. */
  const slots = new Uint16Array(SLOTS);
  const hashes = new Int32Array(MOST_REMEMBERED + 1);
  const words: string[] = [''];
  const values: (T | undefined)[] = [undefined];

  const slotOf = (word: string, hash: number): number => {
    let slot = spread(hash) >>> (32 - SLOT_BITS);
    for (let place = slots[slot] as number; place !== 0; place = slots[slot] as number) {
      if (hashes[place] === hash && words[place] === word) return slot;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  };

  return (word) => {
    const hash = hashUpTo(word, word.length);
    const held = slots[slotOf(word, hash)] as number;
    if (held !== 0) return values[held] as T;
    // Asked first: it may ask for further words itself, and these take slots.
    const now = of(word);
    if (words.length > MOST_REMEMBERED) {
      slots.fill(0);
      words.length = 1;
      values.length = 1;
    }
    const place = words.length;
    slots[slotOf(word, hash)] = place;
    hashes[place] = hash;
    words.push(word);
    values.push(now);
    return now;
  };
}
