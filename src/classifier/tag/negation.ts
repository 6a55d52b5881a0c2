/** What a negation takes back: the words after it, up to the end of the clause. */
import type { Tagged } from './tags.ts';

/** Standard forms. */
const NEGATIONS: ReadonlySet<string> = new Set(['tidak', 'bukan', 'tanpa', 'belum', 'anti', 'trada', 'enggan', 'ogah']);
export const FORBIDDING: ReadonlySet<string> = new Set(['jangan', 'dilarang', 'stop', 'tolak']);
/** After these a negation urges on: "jangan lupa", "tidak ragu", "tak lelah", "bukan cuma". */
const URGING = new Set(
  'lupa ragu takut malu bosan lelah capek henti berhenti sungkan khawatir lengah sabar hanya cuma sekadar sekedar main'.split(
    ' ',
  ),
);
/** What may stand between the two: "jangan sampai lupa", "tak kenal lelah". */
const BETWEEN = new Set('sampai pernah kenal usah perlu akan ada lagi'.split(' '));
/** So many words after a negation are its. */
const REACH = 3;

/** Whether a negation stands up to three words before this token, inside the same clause, and takes it back. */
export function isNegated({ tokens, clauses }: Tagged, at: number, words: ReadonlySet<string> = NEGATIONS): boolean {
  for (let i = at - 1, left = REACH; i >= 0 && left > 0; i--) {
    if (clauses.clause[i] !== clauses.clause[at]) return false;
    if (tokens[i]?.kind === 'mark') continue;
    if (words.has(tokens[i]?.lemma ?? '')) return !urgesOn(tokens, i, at);
    left--;
  }
  return false;
}

/** Whether the negation takes back a doubt that stands between it and the word: "tidak ragu mendukung", but not "tidak ragu". */
function urgesOn(tokens: Tagged['tokens'], negation: number, at: number): boolean {
  const [next = '', second = ''] = tokens.slice(negation + 1, at).flatMap((t) => (t.kind === 'mark' ? [] : [t.lemma]));
  return URGING.has(next) || (BETWEEN.has(next) && URGING.has(second));
}
