/** Words that may belong to an election, a party or a group: what `anchors.ts` asks of a passage, told before it is read. */
import { ANCHOR_CLASSES } from '../anchors.ts';
import type { LexiconData, PackPattern } from '../tag/lexicon.ts';
import { BALLOT_HEADS, NUMBER_WORDS } from '../tag/numbers.ts';
import type { Said } from './said.ts';
import type { Words } from './words.ts';

/** Whether a text of these words may name something of an election, a party or a group. Of a name that is also a word it says no, unless it is several words, written as a name. */
export type AnchorWords = (words: Said, text: string) => boolean;

/** How far apart the first two words of a phrase may stand. */
const REACH = 2;
const JOINED = /[-.&/]/g;
/** "Gunarto-Lestiyem" */
const PAIR = /[A-Z][a-z]{2,}[-&]\s*[A-Z][a-z]{2,}/;
/** "Harapan Baru", of a contestant who is called so. */
const IN_CAPITALS = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u;
const BALLOT_BOX = '\u{1f5f3}';
const DIGIT = /\d/;

export function createAnchorWords(words: Words, lexicon: LexiconData, patterns: readonly PackPattern[]): AnchorWords {
  const alone = new Set<number>();
  /** First word of a phrase → second ones. */
  const openers = new Map<number, Set<number>>();
  const inCapitals: string[] = [];
  const stemsOf = (phrase: string): readonly number[] => {
    const said = words.of(phrase.toLowerCase().replace(JOINED, ' '));
    return said ? Array.from(said.stems.subarray(0, said.size)) : [];
  };
  const add = (phrase: string) => {
    const [first, second] = stemsOf(phrase);
    if (first === undefined) return;
    if (second === undefined) alone.add(first);
    else openers.set(first, (openers.get(first) ?? new Set()).add(second));
  };
  for (const [name, phrases] of Object.entries(lexicon.classes))
    if (ANCHOR_CLASSES.has(name)) for (const phrase of phrases.split(',')) add(phrase.trim());
  for (const { cls, phrase, capitals } of patterns)
    if (capitals || (cls === 'weakName' && IN_CAPITALS.test(phrase))) inCapitals.push(phrase);
    else if (cls !== 'weakName' && cls !== 'harmless') add(phrase);
  const heads = new Set([...BALLOT_HEADS, 'urut'].flatMap(stemsOf));
  const numbers = new Set(NUMBER_WORDS.flatMap(stemsOf));
  const named = new RegExp(`\\b(?:${inCapitals.join('|') || '(?!)'})\\b`);

  const telling = createMarks([...alone, ...openers.keys(), ...heads, ...numbers]);

  return ({ size, stems }, text) => {
    let head = false;
    let number = false;
    for (let i = 0; i < size; i++) {
      const stem = stems[i] as number;
      if (!telling(stem)) continue;
      if (alone.has(stem)) return true;
      const seconds = openers.get(stem);
      if (seconds)
        for (let j = i + 1; j <= i + REACH && j < size; j++) if (seconds.has(stems[j] as number)) return true;
      head ||= heads.has(stem);
      number ||= numbers.has(stem);
    }
    if (head && (number || DIGIT.test(text))) return true;
    return PAIR.test(text) || text.includes(BALLOT_BOX) || named.test(text);
  };
}

const MARKS = 1 << 13;

/** Whether a number may be one of these: hardly a word of everyday text is, and this is told by one byte. */
function createMarks(of: readonly number[]): (one: number) => boolean {
  const marks = new Uint8Array(MARKS);
  for (const one of of) marks[one & (MARKS - 1)] = 1;
  return (one) => marks[one & (MARKS - 1)] === 1;
}
