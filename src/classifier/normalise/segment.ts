/** Cuts run-together letters (#menangkannomor2, "d i m y a t i") into known words. Linear in length × longest word. */
import { readings } from './leet.ts';
import { roomForSums, type Sieve, stretchHash, sumUp } from './sieve.ts';

const LONGEST = 16;
const LONGEST_NAME = 9;
/** Prices of words, beside the logarithm of their rank for common ones: what is said often is likelier to have been run together. */
const WORD = 3;
const LISTED = 9;
/** A word known only under its affixes: "dukung petahana", not "duku ng-petahana". */
const INFLECTED = 10.5;
/** Short words that are not common are rather the rest of another. */
const SHORT = 4;
const SHORT_LENGTH = 3;
/** So much a letter of a word that is not common: two common ones are likelier than one long rare one. */
const LETTER = 0.8;
const NUMBER = 5;
const UNKNOWN = 8;
const UNKNOWN_LETTER = 3;

/** What is known of lower-cased words: at all, as they stand, and how common they are. */
export interface Words {
  readonly known: (word: string) => boolean;
  readonly listed: (word: string) => boolean;
  readonly rank: (word: string) => number | undefined;
  /** Whether a word of this hash may be listed or have a rank. */
  readonly mayHold: Sieve;
}

const DIGITS = /^\d+$/;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isNumber = (part: string): boolean => part.length < 5 && DIGITS.test(part);

/** Price of a number or a common word; undefined for any other, which costs `leastOf` or more. */
function commonPrice(part: string, { rank }: Words): number | undefined {
  if (isNumber(part)) return NUMBER;
  const common = rank(part);
  return common === undefined ? undefined : WORD + Math.log(common);
}

/** The least that a word of so many letters costs which is not common. */
const leastOf = (letters: number): number => Math.min(LISTED + letters * LETTER, UNKNOWN + letters * UNKNOWN_LETTER);

function rarePrice(part: string, { known, listed }: Words): number {
  // `kawan2` is a word where `kawan` is one; nothing says so of `targetjumat2`.
  const written = part.endsWith('2') ? part.slice(0, -1) : part;
  if (written.length > 1 && known(written))
    return (listed(part) ? LISTED : INFLECTED) + part.length * LETTER + (part.length <= SHORT_LENGTH ? SHORT : 0);
  return UNKNOWN + part.length * UNKNOWN_LETTER;
}

/** Prices of the words that end at `to`, by how many letters they have; of the rare ones undefined. */
type Prices = (number | undefined)[];

/** The likeliest cut: of known words, the commonest and fewest. `words` are asked at most LONGEST times a letter. */
export function segment(written: string, words: Words): string[] {
  // Folded letters are as many in small ones.
  const letters = written.toLowerCase();
  const size = letters.length;
  const cost = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const back = new Int32Array(size + 1);
  const common: Prices = [];
  const sums = roomForSums(size);
  sumUp(letters, sums);
  const mayBeCommon = (from: number, to: number): boolean =>
    isDigit(letters.charCodeAt(to - 1)) || words.mayHold(stretchHash(sums, from, to));
  cost[0] = 0;
  for (let to = 1; to <= size; to++) {
    const first = Math.max(0, to - LONGEST);
    // What the commonest words cost is quick to ask for, and rules out most of the others, which are not.
    let bound = Number.POSITIVE_INFINITY;
    for (let from = first; from < to; from++) {
      const price = mayBeCommon(from, to) ? commonPrice(letters.slice(from, to), words) : undefined;
      common[to - from] = price;
      if (price !== undefined) bound = Math.min(bound, (cost[from] ?? 0) + price);
    }
    for (let from = first; from < to; from++) {
      const held = common[to - from];
      const before = cost[from] ?? 0;
      const cheapest = Math.min(bound, cost[to] ?? 0);
      if (held === undefined && before + leastOf(to - from) > cheapest) continue;
      const total = before + (held ?? rarePrice(letters.slice(from, to), words));
      if (total < (cost[to] ?? 0)) {
        cost[to] = total;
        back[to] = from;
      }
    }
  }
  const parts: string[] = [];
  for (let to = size; to > 0; to = back[to] ?? 0) parts.unshift(written.slice(back[to] ?? 0, to));
  return parts;
}

/** Words of a hashtag body: capitals, digits and underscores first, then the dictionary. Parts keep their order and letters. */
export function hashtagParts(body: string, words: Words): string[] {
  const { known } = words;
  const leet = (part: string) => readings(part.toLowerCase()).find(known);
  if (!/\d/.test(body) && known(body.toLowerCase())) return [body];
  const read = body.split(/_|(?<=[a-z0-9])(?=[A-Z])/).filter(Boolean);
  if (/[a-z]\d[a-z]/i.test(body) && read.every((part) => known(part.toLowerCase()) || leet(part) !== undefined))
    return read;
  const camel = body
    .split(/_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\d)(?=\D)|(?<=\D\D)(?=\d+$)/)
    .filter(Boolean);
  return camel.flatMap((part) => {
    const low = part.toLowerCase();
    if (/^\d+$/.test(part) || (!/\d/.test(low) && known(low))) return [part];
    // "#TempoUtama": capitals have already cut it; a short part that nothing knows is a name, not more words.
    const isCut = camel.length > 1 && (/^[A-Z][a-z]+$/.test(part) || body.includes('_'));
    if (isCut && part.length < LONGEST_NAME) return [part];
    const cut = segment(part, words);
    return isCut && !cut.every((one) => one.length > 2 && words.rank(one.toLowerCase()) !== undefined) ? [part] : cut;
  });
}
