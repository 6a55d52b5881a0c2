/** What a negation takes back: the words after it, up to the end of the clause. */
import words from '../../../assets/lexicon/negation.json' with { type: 'json' };
import type { Tagged } from './tags.ts';

/** Standard forms. */
const NEGATIONS: ReadonlySet<string> = new Set(words.negation.split(' '));
export const FORBIDDING: ReadonlySet<string> = new Set(words.forbidding.split(' '));
/** After these a negation urges on: "jangan lupa", "tidak ragu", "tak lelah", "bukan cuma". */
const URGING = new Set(words.urging.split(' '));
/** What may stand between the two: "jangan sampai lupa", "tak kenal lelah". */
const BETWEEN = new Set(words.between.split(' '));
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
