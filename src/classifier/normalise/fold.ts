/**
 * Folds a text to plain letters, code point by code point, so that every folded unit knows where it came from.
 * Invariant: `start` and `end` are UTF-16 offsets of the original text, always on code-point boundaries.
 */
import lookAlikes from '../../../assets/lexicon/look-alikes.json' with { type: 'json' };

export interface Folded {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Cyrillic, Greek and other signs that look like a Latin letter or a plain mark. */
const LOOK_ALIKES = new Map(Object.entries(lookAlikes));

/** Joiners, direction marks, variation selectors, soft hyphen, skin tones: nothing a reader sees as a letter. */
const INVISIBLE = /^(?:\p{Cf}|\p{Variation_Selector}|[\u034f\u115f\u1160\u17b4\u17b5]|\p{Emoji_Modifier})$/u;
const MARK = /\p{M}/u;
const KEYCAP = '\u20e3';

function foldOne(char: string): string {
  if (INVISIBLE.test(char)) return '';
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(65 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(65 + code - 0x1f170);
  const known = LOOK_ALIKES.get(char);
  if (known !== undefined) return known;
  let out = '';
  for (const part of char.normalize('NFKD')) if (!MARK.test(part)) out += LOOK_ALIKES.get(part) ?? part;
  return out;
}

/** Nothing to fold. */
const ASCII = /^[\0-\x7f]*$/;
/** Where each unit of an ASCII text starts and ends; as long as the longest so far, shared by all. */
const starts: number[] = [];
const ends: number[] = [];

function asItStands(text: string): Folded {
  while (starts.length < text.length) ends.push(starts.push(starts.length));
  return { text, start: starts, end: ends };
}

/** Length-preserving where it can be; never longer than 18 units a code point (the longest compatibility form). */
export function fold(text: string): Folded {
  if (ASCII.test(text)) return asItStands(text);
  const start: number[] = [];
  const end: number[] = [];
  let out = '';
  let at = 0;
  for (const char of text) {
    const next = at + char.length;
    const code = char.charCodeAt(0);
    const folded = code < 0x80 ? char : char === KEYCAP ? KEYCAP : foldOne(char);
    for (let i = 0; i < folded.length; i++) {
      start.push(at);
      end.push(next);
    }
    // A dropped selector or tone belongs to what stands before it, so that a mark covers the whole sign.
    if (folded === '' && end.length > 0 && start[start.length - 1] !== undefined) end[end.length - 1] = next;
    out += folded;
    at = next;
  }
  return { text: out, start, end };
}
