/**
 * Cuts a draft into passages: the stretches that are judged by themselves, so that a long letter neither hides a guilty
 * sentence nor becomes guilty by its length. A cut depends only on the text from the passage's start on (but for the very
 * last one), which is what lets an edit leave the passages before and after it as they were.
 */

import { isOpen } from '../open-words.ts';

/** A passage is closed at the first end of a sentence from this length on, in UTF-16 code units. */
export const LEAST = 140;
/** A blank line closes it from this length on, and the end of a line from the other where the next begins anew. */
export const PARAGRAPH = 20;
export const LINE = 70;
/** A shorter line ends nothing: words are put on lines of their own to hide what they say. */
export const SHORT_LINE = 30;
/** Where no sentence ends, a passage is cut at the last space before this length. */
export const MOST = 420;
/** A shorter last passage is no text of its own: it stays with the one before it. */
export const REMNANT = 40;

const LINE_BREAK = 10;
const isEnd = (code: number) => code === 46 || code === 33 || code === 63 || code === 0x2026;
// Letters are told at the first question: a draft is gone through by this.
const isSpace = (code: number) =>
  code <= 32 ? code === 32 || code === 10 || code === 9 || code === 13 : code === 0xa0;
const isSmallLetter = (code: number) => code >= 97 && code <= 122;
/** Spaces and quotation marks after the end of a sentence; no line is shorter than `SHORT_LINE`. */
const FEW = 4;
const isQuote = (code: number) => code === 34 || code === 39 || code === 0x201d || code === 0x2019;
const isHighSurrogate = (code: number) => code >= 0xd800 && code < 0xdc00;

const LONGEST_OPEN = 7;
const LAST_WORD = /(?:^|[^\p{L}\p{N}])(\p{L}+)$/u;

/** Whether what follows the line breaks that end before `next` is a text of its own: no sentence goes on over them. */
function beginsAnew(text: string, at: number, next: number): boolean {
  let last = at - 1;
  while (last > at - FEW && (isSpace(text.charCodeAt(last)) || isQuote(text.charCodeAt(last)))) last--;
  if (isEnd(text.charCodeAt(last))) return true;
  if (isSmallLetter(text.charCodeAt(next))) return false;
  const word = LAST_WORD.exec(text.slice(Math.max(0, last - LONGEST_OPEN), last + 1))?.[1];
  return word === undefined || !isOpen(word.toLowerCase());
}

/** So many line breaks and spaces in a row are looked past. */
const MOST_BREAKS = 8;
/** First place after the line breaks and spaces at `at`. */
function afterBreaks(text: string, at: number): number {
  let next = at + 1;
  while (next < at + MOST_BREAKS && isSpace(text.charCodeAt(next))) next++;
  return next;
}

/** Where the passage from `from` ends if it does so with the line that breaks at `at`; `line`: where that began. Otherwise 0. */
function lineEnd(text: string, from: number, line: number, at: number): number {
  const isBlank = at - from >= PARAGRAPH && text.charCodeAt(at + 1) === LINE_BREAK;
  const isLong = at - from >= LINE && at - line >= SHORT_LINE;
  if (!(isBlank || isLong) || !beginsAnew(text, at, afterBreaks(text, at))) return 0;
  return isBlank ? at + 2 : at + 1;
}

/** Last space after `from` and before `limit`, or -1. */
function lastSpace(text: string, from: number, limit: number): number {
  for (let at = limit - 1; at > from; at--) if (isSpace(text.charCodeAt(at))) return at;
  return -1;
}

/** End of the passage that starts at `from`: an offset of `text`, never inside a surrogate pair, always past `from`. */
export function passageEnd(text: string, from: number): number {
  const size = text.length;
  const limit = Math.min(size, from + MOST);
  let line = from;
  // Only the end of a line closes what is shorter: no other letter has to be looked at.
  const opening = text.slice(from, Math.min(limit, from + LEAST));
  for (let at = opening.indexOf('\n'); at >= 0; at = opening.indexOf('\n', at + 1)) {
    const end = lineEnd(text, from, line, from + at);
    if (end > 0) return end;
    line = from + at + 1;
  }
  for (let at = from + LEAST; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) continue;
    if (code === LINE_BREAK) {
      const end = lineEnd(text, from, line, at);
      if (end > 0) return end;
      line = at + 1;
    }
    if (isEnd(text.charCodeAt(at - 1))) return at + 1;
  }
  if (limit === size) return size;
  const space = lastSpace(text, from, limit);
  if (space > 0) return space + 1;
  return isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
}

/** Whether the last passage is too short to stand alone. After a blank line it is a paragraph, however short. */
export const isRemnant = (last: string, before: string): boolean =>
  last.length < REMNANT && last.length + before.length <= MOST + REMNANT && !before.endsWith('\n\n');
