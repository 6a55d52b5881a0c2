/** Words and classes as numbers. Those met before are remembered; a number never depends on what was met. */

/** FNV-1a over the UTF-16 code units from `from` up to `to`. */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let hash = 2166136261;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

/** One number of two and of a kind that tells them apart from others; 32 bits, signed, as numbers without a sign cost an object each. */
export const mix = (kind: number, a: number, b: number): number => whole(half(kind, a), b);

/** What a number has of its kind and its first part: the same for many second ones. */
export const half = (kind: number, a: number): number => {
  const h = Math.imul(a ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  return h ^ (h >>> 15);
};
export const whole = (first: number, b: number): number => {
  const h = Math.imul(first ^ b, 0xc2b2ae35);
  return h ^ (h >>> 13);
};

const MOST_REMEMBERED = 20_000;

const remembered = new Map<string, number>();
/** FNV-1a as 32 bits, signed. */
export function numberOf(text: string): number {
  const held = remembered.get(text);
  if (held !== undefined) return held;
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  const now = hashOf(text) | 0;
  remembered.set(text, now);
  return now;
}

export interface Stem {
  readonly number: number;
  readonly text: string;
  /** See `lettersOf`; undefined until they are asked for, as most words are never more than looked at. */
  letters: readonly number[] | undefined;
}

export const createStem = (text: string): Stem => ({ number: hashOf(text) | 0, text, letters: undefined });

const rememberedStems = new Map<string, Stem>();
export function stemOf(text: string): Stem {
  const held = rememberedStems.get(text);
  if (held !== undefined) return held;
  if (rememberedStems.size > MOST_REMEMBERED) rememberedStems.clear();
  const now = createStem(text);
  rememberedStems.set(text, now);
  return now;
}

const SHORTEST = 3;
const LONGEST = 5;
const NO_LETTERS: readonly number[] = [];

/** Numbers of the stretches of 3 to 5 letters of the word, its edges marked: what it shares with its unseen relatives. */
export function lettersOf(stem: Stem): readonly number[] {
  stem.letters ??= lettersIn(stem.text);
  return stem.letters;
}

function lettersIn(stem: string): readonly number[] {
  const code = stem.charCodeAt(0);
  if (!(code >= 97 && code <= 122)) return NO_LETTERS;
  const word = `<${stem}>`;
  const parts: number[] = [];
  for (let size = SHORTEST; size <= LONGEST; size++)
    for (let at = 0; at + size <= word.length; at++) parts.push(mix(7, hashOf(word, at, at + size), size));
  return parts;
}

const NO_NUMBERS: readonly number[] = [];
export const numbersOf = (classes: readonly string[]): readonly number[] =>
  classes.length === 0 ? NO_NUMBERS : classes.map(numberOf);
