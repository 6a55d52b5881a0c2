/** UTF-16 code units as the first look tells them apart, and marks behind which a word may hide. */

/** Of code units below 128: nothing; of a word; a sign that has a tone; a mark that may cut a word. */
const OTHER = 0;
export const LETTER = 1;
export const SIGN = 2;
export const MARK = 3;

const ASCII = 128;
const KINDS = new Uint8Array(ASCII).fill(OTHER);
/** Small letters for capitals, any other as it is. */
const SMALL = Uint8Array.from({ length: ASCII }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code));
for (const [kind, chars] of [
  [LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'],
  [SIGN, '!?"'],
  [MARK, '.-*$@#'],
] as const)
  for (const char of chars) KINDS[char.charCodeAt(0)] = kind;

/** Arrows, symbols, emoji: words of their own. */
const isPicture = (code: number): boolean => (code >= 0x2190 && code < 0x2c00) || (code >= 0xd83c && code <= 0xd83e);

export const kindOf = (code: number): number =>
  code < ASCII ? (KINDS[code] as number) : isPicture(code) ? SIGN : OTHER;

/** The code unit of the small letter; only ASCII has any here, as other letters are strange. */
export const small = (code: number): number => (code < ASCII ? (SMALL[code] as number) : code);

const isLetter = (code: number): boolean => code < ASCII && KINDS[code] === LETTER;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isOfAlphabet = (code: number): boolean => isLetter(code) && !isDigit(code);
const UNDERSCORE = 95;
const isOfWord = (code: number): boolean => isLetter(code) || code === UNDERSCORE;

/** Whether the sign at `at` stands for a letter, as letters are on both sides of it: @ ! $ * | + ' */
export function standsIn(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 64: // @
    case 33: // !
    case 36: // $
    case 42: // *
    case 124: // |
    case 43: // +
    case 39: // '
      return isLetter(text.charCodeAt(at + 1));
    default:
      return false;
  }
}

const LONG_HASHTAG = 6;

/** Whether the mark at `at` may cut a word: a-n-i-e-s, c.o, a masked edge (kit@), a hashtag of several words. */
export function cuts(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 46: // .
      return isOfAlphabet(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at - 1));
    case 42: // *
      return isOfAlphabet(text.charCodeAt(at + 1));
    case 36: // $
      return isOfAlphabet(text.charCodeAt(at + 1)) || endsWord(text, at);
    case 64: // @
      return endsWord(text, at);
    case 45: // -
      return isAlone(text, at - 1, at - 2) && isAlone(text, at + 1, at + 2);
    case 35: // #
      for (let i = 1; i <= LONG_HASHTAG; i++) if (!isOfWord(text.charCodeAt(at + i))) return false;
      return true;
    default:
      return false;
  }
}

/** Whether a letter stands before `at`, and nothing of a word after it. */
const endsWord = (text: string, at: number): boolean =>
  isOfAlphabet(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + 1));

/** Whether a letter stands at `at`, and no further one at `beyond`. */
const isAlone = (text: string, at: number, beyond: number): boolean =>
  isOfAlphabet(text.charCodeAt(at)) && !isOfWord(text.charCodeAt(beyond));

/** Accents and other scripts, joiners, compatibility forms, enclosed letters: what a disguise is made of. */
const STRANGE =
  /[\u00aa\u00b2-\u00ba\u00c0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u218f\u2460-\u24ff\u2c60-\u2dff\ua640-\uabff\ufb00-\ufdff\ufe70-\uffff]|\ud835|\ud83c[\udd00-\udd89]/;
export const isStrange = (text: string): boolean => STRANGE.test(text);
