/** Cuts folded text into raw pieces in one left-to-right pass; each piece is looked at a bounded number of times. */
import type { Folded } from './fold.ts';

export interface Piece {
  readonly kind: 'word' | 'number' | 'emoji' | 'mark' | 'break' | 'link' | 'hashtag' | 'keycap';
  /** Range in the folded text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Signs that stand for a letter when letters are on both sides of them. */
const STAND_IN = new Set(['@', '!', '$', '*', '#', '|', '+']);
const PICTURE = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u;
const LINK =
  /(?:https?:\/\/|www\.)\S{1,500}|[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,3}\.(?:com|id|org|net|co|go|me|info|ly|gl|be)\b(?:\/\S{0,300})?/iy;

function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(char);
}

/** Of those, the ones that stand for letters at the edges of words and side by side, too: `kit@`, `$@y@`. */
const isStandIn = (char: string | undefined): boolean => char === '@' || char === '$';
const LATIN = /[a-z]/i;

function wordEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length) {
    const char = text[to];
    if (isLetter(char)) to++;
    else if (isStandIn(char) && LATIN.test(text.slice(from - 1, to))) to++;
    else if (char !== undefined && (STAND_IN.has(char) || char === "'") && isLetter(text[to + 1])) to++;
    else break;
  }
  return to;
}

/** "$@ya": two stand-ins and a letter. */
const opensWord = (text: string, at: number): boolean => isStandIn(text[at + 1]) && isLetter(text[at + 2]);

/** What every link has somewhere; most texts have none, and are not searched for one at every word. */
const MAY_LINK = /[a-z0-9][.][a-z0-9]|:\/\//i;
const SPACE = /\s/;
const DIGITS = /^\d+$/;

export function cut(folded: Folded): Piece[] {
  const { text } = folded;
  const pieces: Piece[] = [];
  const push = (kind: Piece['kind'], from: number, to: number) => {
    pieces.push({ kind, from, to, text: text.slice(from, to) });
    return to;
  };
  const mayLink = MAY_LINK.test(text);
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === ' ') at++;
    else if (char === '\n') at = push('break', at, at + 1);
    else if (SPACE.test(char)) at++;
    else if (char === '#' && isLetter(text[at + 1])) {
      let to = at + 1;
      while (to < text.length && to - at < 80 && (isLetter(text[to]) || text[to] === '_')) to++;
      at = push('hashtag', at, to);
    } else if (isLetter(char) || (isStandIn(char) && (isLetter(text[at + 1]) || opensWord(text, at)))) {
      LINK.lastIndex = at;
      const link = mayLink && pieces.length < 20_000 && isLetter(char) ? LINK.exec(text) : null;
      if (link) {
        at = push('link', at, at + link[0].length);
        continue;
      }
      const to = wordEnd(text, at + 1);
      const only = text.slice(at, to);
      if (text[to] === '\u20e3') at = push('keycap', at, to + 1);
      else at = push(DIGITS.test(only) ? 'number' : 'word', at, to);
    } else {
      const code = text.codePointAt(at) ?? 0;
      const size = code > 0xffff ? 2 : 1;
      const sign = text.slice(at, at + size);
      const flag = code >= 0x1f1e6 && code <= 0x1f1ff;
      if (PICTURE.test(sign) && code > 0xff) at = push('emoji', at, flag ? Math.min(at + 4, text.length) : at + size);
      else at = push('mark', at, at + size);
    }
  }
  return pieces;
}
