/** One piece of the text → its tokens: units and numbers apart, hashtags taken to words. */
import type { Piece } from './cut.ts';
import type { Folded } from './fold.ts';
import type { LookUp } from './look-up.ts';
import { hashtagParts } from './segment.ts';
import { type Token, token, wordToken } from './token.ts';

/** Original offsets of a range of the folded text. */
export const placeOf = (folded: Folded, from: number, to: number) => ({
  start: folded.start[from] ?? 0,
  end: folded.end[to - 1] ?? 0,
});

/** Puts the tokens of a piece after those of the pieces before it. */
export function readPiece(piece: Piece, folded: Folded, lookUp: LookUp, tokens: Token[]): void {
  const { start, end } = placeOf(folded, piece.from, piece.to);
  if (piece.kind === 'word') {
    const form = lookUp.form(piece.text);
    if (form.apart === 0) tokens.push(wordToken(form, start, end));
    else tokens.push(...split(piece, folded, form.apart, lookUp));
  } else if (piece.kind === 'hashtag') tokens.push(...readHashtag(piece, folded, lookUp));
  else if (piece.kind === 'keycap') {
    const digits = piece.text.slice(0, -1);
    tokens.push(token('number', digits, start, end, true, `keycap${Number(digits)}`));
  } else tokens.push(token(piece.kind, piece.text, start, end));
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
