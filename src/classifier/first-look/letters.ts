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

/** Room on both sides of a text, so that nothing asks for what stands beyond it. */
export const PAD = 2;
const PAD_AFTER = 8;
export const roomForCodes = (size: number): Uint16Array => new Uint16Array(PAD + size + PAD_AFTER);
export const fitCodes = (codes: Uint16Array, size: number): boolean => PAD + size + PAD_AFTER <= codes.length;

/**
 * Copies a text, small letters for capitals, to where its code units are quicker to ask for than in the string; they start at
 * `PAD`, with nothing before and after. Only ASCII has capitals here, as other letters are strange.
 * @returns whether any code unit is none of ASCII.
 */
export function copyCodes(text: string, codes: Uint16Array): boolean {
  let all = 0;
  const size = text.length;
  for (let i = 0; i < size; i++) {
    const code = text.charCodeAt(i);
    all |= code;
    codes[i + PAD] = code < ASCII ? (SMALL[code] as number) : code;
  }
  codes.fill(0, PAD + size, PAD + size + PAD_AFTER);
  return all >= ASCII;
}

export const isLetter = (code: number): boolean => code < ASCII && KINDS[code] === LETTER;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isOfAlphabet = (code: number): boolean => isLetter(code) && !isDigit(code);
const UNDERSCORE = 95;
const isOfWord = (code: number): boolean => isLetter(code) || code === UNDERSCORE;

const codeAt = (codes: Uint16Array, at: number): number => codes[at] as number;

/** Whether the sign at `at` stands for a letter, as letters are on both sides of it: @ ! $ * | + ' */
export function standsIn(codes: Uint16Array, at: number): boolean {
  switch (codes[at]) {
    case 64: // @
    case 33: // !
    case 36: // $
    case 42: // *
    case 124: // |
    case 43: // +
    case 39: // '
      return isLetter(codeAt(codes, at + 1));
    default:
      return false;
  }
}

const LONG_HASHTAG = 6;

/** Whether the mark at `at` may cut a word: a-n-i-e-s, c.o, a masked edge (kit@), a hashtag of several words. */
export function cuts(codes: Uint16Array, at: number): boolean {
  switch (codes[at]) {
    case 46: // .
      return isOfAlphabet(codeAt(codes, at + 1)) && isLetter(codeAt(codes, at - 1));
    case 42: // *
      return isOfAlphabet(codeAt(codes, at + 1));
    case 36: // $
      return isOfAlphabet(codeAt(codes, at + 1)) || endsWord(codes, at);
    case 64: // @
      return endsWord(codes, at);
    case 45: // -
      return isAlone(codes, at - 1, at - 2) && isAlone(codes, at + 1, at + 2);
    case 35: // #
      for (let i = 1; i <= LONG_HASHTAG; i++) if (!isOfWord(codeAt(codes, at + i))) return false;
      return true;
    default:
      return false;
  }
}

/** Whether a letter stands before `at`, and nothing of a word after it. */
const endsWord = (codes: Uint16Array, at: number): boolean =>
  isOfAlphabet(codeAt(codes, at - 1)) && !isLetter(codeAt(codes, at + 1));

/** Whether a letter stands at `at`, and no further one at `beyond`. */
const isAlone = (codes: Uint16Array, at: number, beyond: number): boolean =>
  isOfAlphabet(codeAt(codes, at)) && !isOfWord(codeAt(codes, beyond));

/** Accents and other scripts, joiners, compatibility forms, enclosed letters: what a disguise is made of. */
const STRANGE =
  /[\u00aa\u00b2-\u00ba\u00c0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u218f\u2460-\u24ff\u2c60-\u2dff\ua640-\uabff\ufb00-\ufdff\ufe70-\uffff]|\ud835|\ud83c[\udd00-\udd89]/;
export const isStrange = (text: string): boolean => STRANGE.test(text);
