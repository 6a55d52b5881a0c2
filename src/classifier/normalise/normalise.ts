/** Stage 1: text → tokens in standard form, each with its place in the original text. */
import { cut } from './cut.ts';
import { fold } from './fold.ts';
import type { LookUp } from './look-up.ts';
import { readPictures } from './pictures.ts';
import { readPiece } from './pieces.ts';
import { translate } from './regional.ts';
import { joinHalves, joinRun } from './spaced.ts';
import type { Token } from './token.ts';

export type { Token } from './token.ts';

export function createNormaliser(lookUp: LookUp): (text: string) => Token[] {
  return (text) => {
    const folded = fold(text);
    const pieces = cut(folded);
    const tokens: Token[] = [];
    for (let at = 0; at < pieces.length; ) {
      const piece = pieces[at];
      if (piece === undefined) break;
      const joined = joinRun(pieces, at, folded, lookUp) ?? joinHalves(pieces, at, folded, lookUp);
      if (joined) tokens.push(...joined.tokens);
      else readPiece(piece, folded, lookUp, tokens);
      at = joined?.next ?? at + 1;
    }
    translate(tokens);
    readPictures(tokens);
    return tokens;
  };
}
