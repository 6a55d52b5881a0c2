/**
 * Twelve ways in which a person hides what is written from a machine and not from a reader. Pure: the same text comes out the
 * same each time, and of a text each letter disguise changes the same words.
 */
import { hashOf } from '../../src/classifier/features/numbers.ts';
import { seeded } from '../../src/classifier/train/logistic.ts';
import { EMOJI, GREEK_AND_CYRILLIC, LEET, ZERO_WIDTH } from './disguise-letters.ts';

type Random = () => number;
type Disguise = (text: string) => string;

/** Share of the content words that somebody in a hurry changes. */
const HALF = 0.5;
/** Words that carry no content, though they are long enough to. */
const SMALL = new Set(
  'yang untuk dengan dari pada kalau kalo juga sudah udah akan tapi karena saja atau bisa sama oleh para agar bila seperti dalam'.split(
    ' ',
  ),
);
/** A word of four letters and more that is no part of a link, a handle or a hashtag. */
const WORD = /(?<![\p{L}\p{N}@#/._])\p{L}{4,}(?![\p{L}\p{N}@/_]|[.]\p{L})/gu;

const shuffled = <T>(from: readonly T[], random: Random): T[] =>
  from
    .map((one) => ({ one, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);

/** Which of these content words are changed: so large a share of them, at least one. */
function chosen(starts: readonly number[], part: number, random: Random): ReadonlySet<number> {
  return new Set(shuffled(starts, random).slice(0, Math.ceil(starts.length * part)));
}

/** Changes so large a share of the content words that `fits`. */
function words(
  part: number,
  change: (word: string, random: Random) => string,
  fits: (word: string) => boolean = () => true,
): Disguise {
  return (text) => {
    const random = seeded(hashOf(text));
    const content = [...text.matchAll(WORD)].filter(([word]) => !SMALL.has(word.toLowerCase()) && fits(word));
    const changed = chosen(
      content.map(({ index }) => index),
      part,
      random,
    );
    return text.replace(WORD, (word, at: number) => (changed.has(at) ? change(word, random) : word));
  };
}

/** Changes some of the letters, the first that can be in any case. */
function letters(change: (letter: string, random: Random) => string | undefined, often: number) {
  return (word: string, random: Random): string => {
    let none = true;
    return [...word]
      .map((letter) => {
        const other = change(letter, random);
        if (other === undefined || (!none && random() >= often)) return letter;
        none = false;
        return other;
      })
      .join('');
  };
}

const pick = <T>(from: readonly T[], random: Random): T | undefined => from[Math.floor(random() * from.length)];

const BOLD_CAPITAL = 0x1d400;
const BOLD_SMALL = 0x1d41a;
function bold(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 65 && code <= 90) return String.fromCodePoint(BOLD_CAPITAL + code - 65);
  return code >= 97 && code <= 122 ? String.fromCodePoint(BOLD_SMALL + code - 97) : letter;
}

const isVowel = (letter: string) => /[aiueo]/i.test(letter);
const FEWEST_LETTERS = 3;

/** `coblos` → `cblos`, `dukung` → `dkung`: the first inner vowel goes, the others sometimes, the last letter stays. */
function withoutVowels(word: string, random: Random): string {
  const all = [...word];
  let left = all.length;
  let first = true;
  return all
    .filter((letter, i) => {
      if (i === 0 || i === all.length - 1 || !isVowel(letter) || left <= FEWEST_LETTERS) return true;
      const goes = first || random() < 0.3;
      first = false;
      if (goes) left--;
      return !goes;
    })
    .join('');
}

const withEmoji: Disguise = (text) =>
  text.replace(
    /(?<![\p{L}\p{N}@#/._])(?:\p{L}+|\d)(?![\p{L}\p{N}@/_]|[.,]\d)/gu,
    (word) => EMOJI.get(word.toLowerCase()) ?? word,
  );

const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Stretches of 3 to 5 words become a hashtag, every second one or all; some written `#AyoCoblosDua`, some `#ayocoblosdua`. */
const runOn =
  (all: boolean): Disguise =>
  (text) => {
    const random = seeded(hashOf(text));
    let inTurn = true;
    return text.replace(/[\p{L}\p{N}]+(?:[ ][\p{L}\p{N}]+)*/gu, (stretch) => {
      const row = stretch.split(' ');
      const out: string[] = [];
      for (let at = 0; at < row.length; ) {
        const size = SHORTEST_RUN + Math.floor(random() * (LONGEST_RUN - SHORTEST_RUN + 1));
        const run = row.slice(at, at + size);
        const isLong = run.length >= SHORTEST_RUN;
        if (isLong && inTurn)
          out.push(`#${run.map(random() < HALF ? capital : (word) => word.toLowerCase()).join('')}`);
        else out.push(...run);
        if (isLong) inTurn = all || !inTurn;
        at += run.length;
      }
      return out.join(' ');
    });
  };

const splitLines =
  (part: number): Disguise =>
  (text) => {
    const random = seeded(hashOf(text));
    return text.replace(/(?<=\p{L}|\p{N}|[,.!?])[ ](?=\S)/gu, (space) => (random() < part ? '\n' : space));
  };

/** The twelve, each changing so large a share of the content words; emoji stand for each word that has one in any case. */
export const disguisesOf = (part: number) =>
  ({
    leet: words(
      part,
      letters((letter) => LEET.get(letter.toLowerCase()), 0.7),
    ),
    'dots between letters': words(part, (word) => [...word].join('.')),
    'spaces between letters': words(part, (word) => [...word].join(' ')),
    'doubled letters': words(
      part,
      letters((letter) => letter + letter, 0.4),
    ),
    homoglyphs: words(
      part,
      letters((letter, random) => pick(GREEK_AND_CYRILLIC.get(letter) ?? [], random), 0.7),
    ),
    'zero-width marks': words(part, (word, random) =>
      [...word].reduce((all, letter) => all + pick(ZERO_WIDTH, random) + letter),
    ),
    'styled Unicode': words(part, (word) => [...word].map(bold).join('')),
    'emoji for words': withEmoji,
    'hashtag run-on': runOn(part === 1),
    'upper case': words(part, (word) => word.toUpperCase()),
    'missing vowels': words(part, withoutVowels, (word) => word.length >= 5),
    'split lines': splitLines(part),
  }) as const satisfies Readonly<Record<string, Disguise>>;

/** As somebody in a hurry does it: half of the content words. */
export const DISGUISES = disguisesOf(HALF);
