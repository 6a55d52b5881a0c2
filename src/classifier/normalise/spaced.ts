/** Puts together words whose letters were spaced or dotted out (c o b l o s, c.o.b.l.o.s) or cut by a mark (Ai-rin). */
import type { Piece } from './cut.ts';
import type { Folded } from './fold.ts';
import { readings } from './leet.ts';
import type { LookUp } from './look-up.ts';
import { placeOf, readPiece } from './pieces.ts';
import { segment } from './segment.ts';
import { type Token, token } from './token.ts';
import { standard } from './words.ts';

/** Tokens put together, and the index of the first piece after them. */
export interface Joined {
  readonly tokens: readonly Token[];
  readonly next: number;
}

const SHORTEST_RUN = 3;
const LONGEST_RUN = 60;
const LONGEST_JOINED = 20;
const MOST_READINGS = 8;

/** A single letter or digit, which may be one of a spaced-out word. */
const isSingle = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && piece.text.length === 1 && (piece.kind === 'word' || piece.kind === 'number');

/** A run of single letters that stand one separator apart. */
export function joinRun(pieces: readonly Piece[], from: number, folded: Folded, lookUp: LookUp): Joined | undefined {
  if (!isSingle(pieces[from])) return undefined;
  const letters: Piece[] = [];
  let at = from;
  for (let here = pieces[at]; isSingle(here) && letters.length < LONGEST_RUN; here = pieces[at]) {
    letters.push(here);
    const next = pieces[at + 1];
    const joiner = next?.kind === 'mark' && /^[.\-_*~]$/.test(next.text) && next.from === here.to;
    const target = joiner ? pieces[at + 2] : next;
    const apart = target === undefined ? 0 : target.from - here.to;
    at += joiner && isSingle(target) && apart === 1 ? 2 : 1;
    if (apart !== 1 || folded.text[here.to] === '\n') break;
  }
  if (letters.length < SHORTEST_RUN || letters.every((letter) => letter.kind === 'number')) return undefined;
  return { tokens: spell(letters, folded, lookUp), next: at };
}

function apart(letters: readonly Piece[], folded: Folded, lookUp: LookUp): Token[] {
  const tokens: Token[] = [];
  for (const letter of letters) readPiece(letter, folded, lookUp, tokens);
  return tokens;
}

function spell(letters: readonly Piece[], folded: Folded, lookUp: LookUp): Token[] {
  const { known } = lookUp;
  const plain = letters.map((letter) => letter.text.toLowerCase()).join('');
  const strangeness = (parts: readonly string[]) =>
    parts.reduce((sum, part) => sum + (known(part) && part.length > 2 ? 0 : part.length), parts.length * 0.1);
  const best = [plain, ...readings(plain)]
    .slice(0, MOST_READINGS)
    .map((reading) => segment(reading, lookUp))
    .reduce((a, b) => (strangeness(b) < strangeness(a) ? b : a));
  // Three letters are more often initials than a word: only a known word is put together.
  if (letters.length === SHORTEST_RUN && (best.length > 1 || !known(best[0] ?? '')))
    return apart(letters, folded, lookUp);
  let at = 0;
  return best.map((part) => {
    const first = letters[at];
    at += part.length;
    const last = letters[at - 1];
    const { start, end } = placeOf(folded, first?.from ?? 0, last?.to ?? 0);
    const written = letters
      .slice(at - part.length, at)
      .map((letter) => letter.text)
      .join('');
    const { lemma, plain } = lookUp.read(part);
    return token('word', written.toLowerCase() === part ? written : part, start, end, false, lemma, plain);
  });
}

/** Two halves that are a known word together and no two known words apart. */
export function joinHalves(pieces: readonly Piece[], at: number, folded: Folded, lookUp: LookUp): Joined | undefined {
  const mark = pieces[at + 1];
  if (mark?.kind !== 'mark') return undefined;
  const left = pieces[at];
  const right = pieces[at + 2];
  if (left?.kind !== 'word' || right?.kind !== 'word') return undefined;
  if (!/^[-.]$/.test(mark.text) || mark.from !== left.to || right.from !== mark.to) return undefined;
  if (left.text.length + right.text.length > LONGEST_JOINED) return undefined;
  const { known, lemma, vocabulary } = lookUp;
  const dashed = `${left.text}-${right.text}`.toLowerCase();
  const whole = left.text + right.text;
  const joined = () => {
    const form = lemma(whole);
    return whole.length > 3 && known(form) && !(known(left.text.toLowerCase()) && known(right.text.toLowerCase()))
      ? form
      : undefined;
  };
  const form = mark.text === '-' && known(dashed) ? (standard(dashed, vocabulary) ?? dashed) : joined();
  if (form === undefined) return undefined;
  const { start, end } = placeOf(folded, left.from, right.to);
  return { tokens: [token('word', whole, start, end, false, form)], next: at + 3 };
}
