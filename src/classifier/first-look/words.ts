/**
 * A plain text as the first look sees it: its words, without normalising or tagging anything. Nearly all that people write ends
 * there, so it has to be quick: one pass over the letters, one look-up a word.
 */
import { hashOf } from '../features/numbers.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { LookUp } from '../normalise/look-up.ts';
import { isOfLetters } from '../normalise/plain.ts';
import { createSieve, hashWith } from '../normalise/sieve.ts';
import { lacksVowel } from '../normalise/vowels.ts';
import {
  copyCodes,
  cuts,
  fitCodes,
  isLetter,
  isStrange,
  kindOf,
  LETTER,
  MARK,
  PAD,
  roomForCodes,
  SIGN,
  standsIn,
} from './letters.ts';
import { begin, createSaid, type Said } from './said.ts';
import { createWordTable, type Word } from './word-table.ts';

export interface Words {
  /**
   * The words of a plain text; undefined where letters may be disguised, which only a reading can tell. Good until the next text
   * is looked at.
   */
  of(text: string): Said | undefined;
}

/** So many single letters in a row are a word spelt out. */
const SPELT = 3;
const FIRST_OF_PAIR = 0xd800;

const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
const LEAST_VOWELS = 0.3;

/** "tunggu": the one double letter of ordinary spelling. */
const isNgg = (word: string, at: number): boolean => word.charCodeAt(at) === 103 && word.charCodeAt(at - 2) === 110;

/** Spelt as words are: no digit, sign or doubled letter that may hide another word, and vowels enough. Others are looked into. */
function isPlain(word: string): boolean {
  let vowels = 0;
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122 || (code === before && !isNgg(word, i))) return false;
    if (isVowel(code)) vowels++;
    before = code;
  }
  return vowels >= word.length * LEAST_VOWELS;
}

const NO_CLASSES: readonly number[] = [];

/** What the first look has to know of a word in small letters, whose hash is known by then. */
function createKnow(lookUp: LookUp, meanings: Meanings, sides: ReadonlySet<string>) {
  const { slang, mayHold } = lookUp.vocabulary;
  const mayBeSide = createSieve(sides, sides.size);
  const lemmaOf = (word: string, hash: number): string =>
    (mayHold(hash) ? slang.get(word) : undefined) ?? (isPlain(word) && !lacksVowel(word) ? word : lookUp.lemma(word));
  return (word: string, hash: number): Word => {
    const plain = isOfLetters(word) ? meanings.of(word, hash) : meanings.listed(word, hash);
    const lemma = plain ? word : lemmaOf(word, hash);
    const meaning = plain ?? (lemma === word ? undefined : meanings.of(lemma));
    return {
      stem: meaning && meaning.stem !== '-' ? meaning.stemNumbers.number : hashOf(lemma) | 0,
      classes: meaning ? meaning.numbers : NO_CLASSES,
      side: (mayBeSide(hash) && sides.has(word)) || (lemma !== word && sides.has(lemma)),
    };
  };
}

export function createWords(lookUp: LookUp, meanings: Meanings, sides: ReadonlySet<string>): Words {
  const know = createKnow(lookUp, meanings, sides);
  const table = createWordTable();
  const said = createSaid();
  let codes = roomForCodes(1024);

  const say = (text: string, from: number, to: number, hash: number): void => {
    const place =
      table.find(codes, from, to, hash) ||
      table.add(know(text.slice(from - PAD, to - PAD).toLowerCase(), hash), codes, from, to, hash);
    table.say(place, said);
  };

  return {
    of(text) {
      if (!fitCodes(codes, text.length)) codes = roomForCodes(2 * text.length);
      begin(said, text.length);
      if (copyCodes(text, codes) && isStrange(text)) return undefined;
      const size = PAD + text.length;
      let single = 0;
      for (let at = PAD; at < size; ) {
        const code = codes[at] as number;
        const kind = kindOf(code);
        let end = at + 1;
        if (kind === LETTER) {
          let hash = hashWith(0, code);
          for (; ; end++) {
            const next = codes[end] as number;
            if (!isLetter(next)) {
              if (!standsIn(codes, end)) break;
              if (cuts(codes, end)) return undefined;
            }
            hash = hashWith(hash, next);
          }
          single = end - at === 1 ? single + 1 : 0;
          if (single >= SPELT) return undefined;
          say(text, at, end, hash);
        } else if (kind === SIGN) {
          const isPair = code >= FIRST_OF_PAIR && end < size;
          if (isPair) end++;
          say(text, at, end, isPair ? hashWith(hashWith(0, code), codes[at + 1] as number) : hashWith(0, code));
        } else if (kind === MARK && cuts(codes, at)) return undefined;
        at = end;
      }
      return said;
    },
  };
}
