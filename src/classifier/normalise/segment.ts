/** Cuts run-together letters (#menangkannomor2, "d i m y a t i") into known words. Linear in length × longest word. */
import { readings } from './leet.ts';

const LONGEST = 16;
const LONGEST_NAME = 9;
/** A word known only under its affixes costs a little more: "dukung petahana", not "duku ng-petahana". */
const INFLECTED = 1.3;

/** What is known of lower-cased words: at all, and as they stand. */
export interface Words {
  readonly known: (word: string) => boolean;
  readonly listed: (word: string) => boolean;
}

/** The cut with the fewest unknown letters, then the fewest words. `known` is asked at most LONGEST times a letter. */
export function segment(letters: string, { known, listed }: Words): string[] {
  const size = letters.length;
  const cost = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const back = new Int32Array(size + 1);
  cost[0] = 0;
  for (let to = 1; to <= size; to++) {
    for (let from = Math.max(0, to - LONGEST); from < to; from++) {
      const part = letters.slice(from, to);
      const number = to - from < 5 && (letters.charCodeAt(to - 1) ^ 48) < 10 && /^\d+$/.test(part);
      const price = number
        ? 1
        : part.length > 2 && known(part)
          ? listed(part)
            ? 1
            : INFLECTED
          : part.length <= 2 && known(part)
            ? 2.2
            : 1.6 * part.length + 0.5;
      const total = (cost[from] ?? 0) + price;
      if (total < (cost[to] ?? 0)) {
        cost[to] = total;
        back[to] = from;
      }
    }
  }
  const parts: string[] = [];
  for (let to = size; to > 0; to = back[to] ?? 0) parts.unshift(letters.slice(back[to] ?? 0, to));
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
    if (camel.length > 1 && part.length < LONGEST_NAME && !/\d/.test(low)) return [part];
    return segment(part, {
      known: (word) => known(word.toLowerCase()),
      listed: (word) => words.listed(word.toLowerCase()),
    });
  });
}
