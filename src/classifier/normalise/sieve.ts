/**
 * Tells that a stretch of a word is none of many words, without making a string of it. Taking affixes off a word asks for dozens
 * of stretches of which hardly one is a word; each is a sum of numbers here, and only what passes is looked up.
 */

/** Odd, so that every letter counts in every bit above it. */
const BASE = 0x01000193;
const LONGEST = 64;
const POWERS = new Int32Array(LONGEST + 1).fill(1);
for (let i = 1; i <= LONGEST; i++) POWERS[i] = Math.imul(POWERS[i - 1] as number, BASE);

/** Hash of the code units so far, with one more. */
export const hashWith = (hash: number, code: number): number => (Math.imul(hash, BASE) + code) | 0;

/** Hashes of the beginnings of a word: `sums[n]` is that of its first n UTF-16 code units. */
export type Sums = Int32Array;
/** Room for the sums of words of up to so many code units; longer ones must not be summed. */
export const roomForSums = (longest: number = LONGEST): Sums => new Int32Array(longest + 1);

export function sumUp(word: string, sums: Sums): void {
  let hash = 0;
  for (let i = 0; i < word.length; i++) {
    hash = hashWith(hash, word.charCodeAt(i));
    sums[i + 1] = hash;
  }
}

/** Hash of the stretch from `from` up to `to` of the word that was summed up. */
export const stretchHash = (sums: Sums, from: number, to: number): number =>
  ((sums[to] as number) - Math.imul(sums[from] as number, POWERS[to - from] as number)) | 0;

/** Hash of a letter followed by a stretch of `length` code units. */
export const hashAfter = (letter: number, hash: number, length: number): number =>
  (Math.imul(letter, POWERS[length] as number) + hash) | 0;

/** Hash of the first `size` code units of a word, of any length. */
export function hashUpTo(word: string, size: number): number {
  let hash = 0;
  for (let i = 0; i < size; i++) hash = hashWith(hash, word.charCodeAt(i));
  return hash;
}

/** Whether a word with this hash may be among the words: never wrong when it says no. */
export type Sieve = (hash: number) => boolean;

/** Bits for each word: about one stretch in so many passes by chance. */
const BITS_A_WORD = 16;
/** Spreads a hash over its upper bits, of which a place is made: the last letters lie in the lower ones. */
export const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);

export function createSieve(words: Iterable<string>, many: number): Sieve {
  const { add, mayHold } = emptySieve(many);
  for (const word of words) add(hashUpTo(word, word.length));
  return mayHold;
}

/** For so many hashes, or other numbers that stand for words, which are added one by one. */
export function emptySieve(many: number): { add(hash: number): void; readonly mayHold: Sieve } {
  const size = Math.max(5, Math.ceil(Math.log2(Math.max(1, many) * BITS_A_WORD)));
  const bits = new Int32Array(1 << (size - 5));
  const shift = 32 - size;
  const place = (hash: number) => spread(hash) >>> shift;
  return {
    add(hash) {
      const at = place(hash);
      bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
    },
    mayHold(hash) {
      const at = place(hash);
      return (((bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
    },
  };
}
