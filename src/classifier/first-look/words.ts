/**
 * A plain text as the first look sees it: its words, without normalising or tagging anything. Nearly all that people write ends
 * there, so it has to be quick: one pass over the letters, one look-up a word.
 */
import { numberOf } from '../features/emit.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { LookUp } from '../normalise/look-up.ts';

/** A word as the first look knows it. */
export interface Word {
  readonly stem: number;
  readonly classes: readonly number[];
  /** Names a side of the active packs: a passage with such a word is always read. */
  readonly side: boolean;
}

interface Remembered {
  readonly written: string;
  readonly word: Word;
}

export interface Words {
  /** The words of a plain text; undefined where letters may be disguised, which only a reading can tell. */
  of(text: string): readonly Word[] | undefined;
}

const MOST_REMEMBERED = 20_000;
/** So many single letters in a row are a word spelt out. */
const SPELT = 3;
/** Emoji and marks that have a tone are words of their own. */
const isSign = (code: number): boolean =>
  code === 33 || code === 63 || code === 34 || (code >= 0x2190 && code < 0x2c00) || (code >= 0xd83c && code <= 0xd83e);
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
/** Signs that stand for letters when letters are on both sides of them: @ ! $ * | + ' */
const standsIn = (code: number): boolean =>
  code === 64 || code === 33 || code === 36 || code === 42 || code === 124 || code === 43 || code === 39;
/** Accents and other scripts, joiners, compatibility forms, enclosed letters: what a disguise is made of. */
const STRANGE =
  /[\u00aa\u00b2-\u00ba\u00c0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u218f\u2460-\u24ff\u2c60-\u2dff\ua640-\uabff\ufb00-\ufdff\ufe70-\uffff]|\ud835|\ud83c[\udd00-\udd89]/;
/** A word cut by a mark (a-n-i-e-s, c.o), a masked edge, a hashtag of several words. */
const CUT = /[a-z0-9][.][a-z]|[*$][a-z]|\b[a-z]-[a-z]\b|#[a-z0-9_]{6}/;

const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
const LEAST_VOWELS = 0.3;
const LETTERS = /^[a-z]+$/;

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

export function createWords(lookUp: LookUp, meanings: Meanings, sides: ReadonlySet<string>): Words {
  /** By a hash of their letters, so that a word seen before costs no string. */
  let remembered = new Map<number, Remembered>();

  const make = (word: string): Word => {
    const asItStands = isPlain(word);
    const slang = lookUp.vocabulary.slang.get(word);
    const plain = LETTERS.test(word) ? meanings.of(word) : meanings.listed(word);
    const lemma = plain ? word : (slang ?? (asItStands ? word : lookUp.lemma(word)));
    const meaning = plain ?? (lemma === word ? undefined : meanings.of(lemma));
    const stem = meaning && meaning.stem !== '-' ? meaning.stem : lemma;
    return {
      stem: numberOf(stem),
      classes: (meaning?.classes ?? []).map(numberOf),
      side: sides.has(word) || sides.has(lemma),
    };
  };

  const wordAt = (text: string, from: number, to: number): Word => {
    const hash = hashAt(text, from, to);
    const held = remembered.get(hash);
    if (held !== undefined && held.written.length === to - from && text.startsWith(held.written, from))
      return held.word;
    if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
    const written = text.slice(from, to);
    const word = make(written);
    remembered.set(hash, { written, word });
    return word;
  };

  return {
    of(text) {
      if (STRANGE.test(text)) return undefined;
      const plain = text.toLowerCase();
      if (CUT.test(plain)) return undefined;
      const words: Word[] = [];
      let single = 0;
      for (let at = 0; at < plain.length; ) {
        const code = plain.charCodeAt(at);
        if (isLetter(code)) {
          const end = wordEnd(plain, at);
          single = end - at === 1 ? single + 1 : 0;
          if (single >= SPELT) return undefined;
          words.push(wordAt(plain, at, end));
          at = end;
        } else if (isSign(code)) {
          const end = at + (code >= 0xd800 ? 2 : 1);
          words.push(wordAt(plain, at, end));
          at = end;
        } else at++;
      }
      return words;
    },
  };
}

/** A small integer, which a map finds quickest. */
function hashAt(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash & 0x3fffffff;
}

function wordEnd(plain: string, from: number): number {
  let end = from + 1;
  while (end < plain.length) {
    const code = plain.charCodeAt(end);
    if (!isLetter(code) && !(standsIn(code) && isLetter(plain.charCodeAt(end + 1)))) break;
    end++;
  }
  return end;
}
