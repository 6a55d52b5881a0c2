/** One piece of the text → its tokens: units and numbers apart, hashtags taken to words. */
import numbers from '../../../assets/lexicon/numbers.json' with { type: 'json' };
import type { Piece } from './cut.ts';
import type { Folded } from './fold.ts';
import type { LookUp } from './look-up.ts';
import { hashtagParts } from './segment.ts';
import { type Token, token } from './token.ts';

const UNIT = /^(\d+)([a-z]{1,8})$/;
const UNITS = new Set(numbers.joinedUnit.split(' '));
const NUMBERED = /^([a-z]{2,12}?)(0?\d)$/;

const DIGIT = /\d/;

/** Original offsets of a range of the folded text. */
export const placeOf = (folded: Folded, from: number, to: number) => ({
  start: folded.start[from] ?? 0,
  end: folded.end[to - 1] ?? 0,
});

export function readPiece(piece: Piece, folded: Folded, lookUp: LookUp): Token[] {
  const { start, end } = placeOf(folded, piece.from, piece.to);
  if (piece.kind === 'hashtag') return readHashtag(piece, folded, lookUp);
  if (piece.kind === 'keycap') {
    const digits = piece.text.slice(0, -1);
    return [token('number', digits, start, end, true, `keycap${Number(digits)}`)];
  }
  if (piece.kind !== 'word') return [token(piece.kind, piece.text, start, end)];
  const low = piece.text.toLowerCase();
  const digits = DIGIT.test(low) ? digitsEnd(low, lookUp) : undefined;
  if (digits !== undefined) return split(piece, folded, digits, lookUp);
  const { lemma, plain } = lookUp.read(piece.text);
  const isHandle = low.startsWith('@') && !lookUp.known(lemma);
  return [token('word', piece.text, start, end, false, isHandle ? '@' : lemma, isHandle ? low : plain)];
}

/** Where digits and letters part: "50rb", "paslon2"; undefined where they belong together. */
function digitsEnd(low: string, lookUp: LookUp): number | undefined {
  const unit = UNIT.exec(low);
  if (unit?.[1] !== undefined && UNITS.has(unit[2] ?? '')) return unit[1].length;
  const numbered = NUMBERED.exec(low)?.[1];
  return numbered !== undefined && lookUp.known(numbered) ? numbered.length : undefined;
}

/** Letters and digits apart. */
function split(piece: Piece, folded: Folded, size: number, lookUp: LookUp): Token[] {
  const half = (from: number, to: number) => {
    const text = piece.text.slice(from - piece.from, to - piece.from);
    const { start, end } = placeOf(folded, from, to);
    if (/^\d/.test(text)) return token('number', text, start, end);
    const { lemma, plain } = lookUp.read(text);
    return token('word', text, start, end, false, text === 'k' ? 'ribu' : lemma, plain);
  };
  return [half(piece.from, piece.from + size), half(piece.from + size, piece.to)];
}

/** A hashtag of so many words is a phrase that was run together: neither its capitals nor the tag say that a known word is a name. */
const PHRASE = 2;
const CAPITALISED = /^[A-Z][a-z]/;

function readHashtag(piece: Piece, folded: Folded, lookUp: LookUp): Token[] {
  let from = piece.from + 1;
  const parts = hashtagParts(piece.text.slice(1), lookUp);
  const isPhrase = parts.length >= PHRASE;
  const isCamel = isPhrase && parts.every((part) => CAPITALISED.test(part) || !/^[a-z]/i.test(part));
  return parts.map((part) => {
    while (folded.text[from] === '_') from++;
    const { start, end } = placeOf(folded, from, from + part.length);
    from += part.length;
    if (/^\d+$/.test(part)) return token('number', part, start, end, !isPhrase);
    const low = part.toLowerCase();
    const isKnown = lookUp.known(low);
    const written = isCamel && isKnown ? low : part;
    const { lemma, plain } = lookUp.read(written);
    return token('word', written, start, end, !(isPhrase && isKnown), lemma, plain);
  });
}
