/** Lines that were broken in mid-sentence, to hide what they say or to fit: read as though they had not been. */
import type { Token } from '../normalise/token.ts';
import { isOpen } from '../open-words.ts';
import type { Clauses } from './clauses.ts';

const COMMA = ',';

/** Whether what stands before a line break goes on after it. */
export function goesOn(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const isSmall = after.kind === 'word' && /^[a-z]/.test(after.cased);
  if (before.kind === 'mark') return before.word === COMMA && isSmall;
  if (before.kind !== 'word') return before.kind === 'number' && isSmall;
  return isSmall || (isOpen(before.word) && (after.kind === 'word' || after.kind === 'number'));
}

/** The tokens without the breaks inside of sentences, and their clauses. */
export function withoutBrokenLines(
  tokens: readonly Token[],
  clauses: Clauses,
): { readonly tokens: readonly Token[]; readonly clauses: Clauses } {
  const isKept = (i: number): boolean => {
    if (tokens[i]?.kind !== 'break' || clauses.sentence[i] !== clauses.sentence[i + 1]) return true;
    let after = i + 1;
    while (tokens[after]?.kind === 'break') after++;
    let before = i - 1;
    while (tokens[before]?.kind === 'break') before--;
    return (
      !goesOn(tokens[before], tokens[after]) && tokens[after]?.kind !== 'number' && tokens[after]?.kind !== 'emoji'
    );
  };
  // Most passages have their break at the end, if any.
  if (tokens.every((_, i) => isKept(i))) return { tokens, clauses };
  const kept = <T>(_: T, i: number): boolean => isKept(i);
  const { sentence, clause, quoted } = clauses;
  return {
    tokens: tokens.filter(kept),
    clauses: { sentence: sentence.filter(kept), clause: clause.filter(kept), quoted: quoted.filter(kept) },
  };
}
