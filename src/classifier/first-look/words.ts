/**
 * A plain text as the first look sees it: its words, without normalising or tagging anything. Nearly all that people write ends
 * there, so it has to be quick: one pass over the letters, one look-up a word.
 */
import { numberOf } from '../features/numbers.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { LookUp } from '../normalise/look-up.ts';
import { lacksVowel } from '../normalise/vowels.ts';
import { cuts, isStrange, kindOf, LETTER, MARK, SIGN, standsIn } from './letters.ts';
import { createWordTable } from './word-table.ts';

/** A word as the first look knows it. */
export interface Word {
  readonly stem: number;
  readonly classes: readonly number[];
  /** Names a side of the active packs: a passage with such a word is always read. */
  readonly side: boolean;
}

export interface Words {
  /** The words of a plain text; undefined where letters may be disguised, which only a reading can tell. */
  of(text: string): readonly Word[] | undefined;
}

/** So many single letters in a row are a word spelt out. */
const SPELT = 3;
const FIRST_OF_PAIR = 0xd800;

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
  const table = createWordTable((word): Word => {
    const asItStands = isPlain(word) && !lacksVowel(word);
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
  });

  return {
    of(text) {
      if (isStrange(text)) return undefined;
      const words: Word[] = [];
      let single = 0;
      for (let at = 0; at < text.length; ) {
        const code = text.charCodeAt(at);
        const kind = kindOf(code);
        let end = at + 1;
        if (kind === LETTER) {
          end = wordEnd(text, end);
          if (end === HIDES) return undefined;
          single = end - at === 1 ? single + 1 : 0;
          if (single >= SPELT) return undefined;
          words.push(table.at(text, at, end));
        } else if (kind === SIGN) {
          if (code >= FIRST_OF_PAIR) end++;
          words.push(table.at(text, at, Math.min(end, text.length)));
        } else if (kind === MARK && cuts(text, at)) return undefined;
        at = end;
      }
      return words;
    },
  };
}

/** In place of an end: the word has a mark behind which another may hide. */
const HIDES = -1;

function wordEnd(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    if (kindOf(text.charCodeAt(end)) === LETTER) continue;
    if (!standsIn(text, end)) break;
    if (cuts(text, end)) return HIDES;
  }
  return end;
}
