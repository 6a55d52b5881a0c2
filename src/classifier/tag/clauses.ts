/** Where sentences and clauses end. */
import words from '../../../assets/lexicon/open-words.json' with { type: 'json' };
import type { Token } from '../normalise/token.ts';
import { goesOn } from './lines.ts';

export interface Clauses {
  /** Number of the sentence and of the clause in which each token stands. */
  readonly sentence: readonly number[];
  readonly clause: readonly number[];
  /** Whether the token stands between quotation marks. */
  readonly quoted: readonly boolean[];
}

const HARD = new Set(['.', '!', '?', ';', '…', '|', '⏎']);
const SOFT = new Set([',', ':', '(', ')', '"']);
/** Words with which a clause begins. */
const JOINERS = new Set(words.joiner.split(' '));
const LONGEST_QUOTE = 60;
/** A line of fewer words is no sentence of its own: verse, lists, and words put on lines of their own to hide what they say. */
const SHORTEST_LINE = 4;

export function clausesOf(tokens: readonly Token[]): Clauses {
  // No typed arrays: to make one costs more than a passage's few numbers are worth.
  const sentence: number[] = [];
  const clause: number[] = [];
  const quoted: boolean[] = [];
  let s = 0;
  let c = 0;
  let open = -1;
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.kind === 'word' || t.kind === 'number') words++;
    if (t.kind === 'word' && JOINERS.has(t.lemma)) c++;
    sentence.push(s);
    clause.push(c);
    quoted.push(false);
    if (t.kind === 'break') {
      let next = i + 1;
      while (tokens[next]?.kind === 'break') next++;
      // Of several breaks the first one tells: the others stand after it.
      const isFirst = tokens[i - 1]?.kind !== 'break';
      if (isFirst && (words >= SHORTEST_LINE || next > i + 1) && !goesOn(tokens[i - 1], tokens[next])) {
        s++;
        c++;
      }
      words = 0;
    } else if (t.kind === 'mark') {
      const next = tokens[i + 1];
      const inNumber = t.word === '.' && next?.kind === 'number' && next.start === t.end;
      const abbreviation = t.word === '.' && (tokens[i - 1]?.word.length ?? 9) < 3 && tokens[i - 1]?.kind === 'word';
      const endsRun = next?.kind !== 'mark' || !HARD.has(next.word);
      if (HARD.has(t.word) && endsRun && !inNumber && !abbreviation) {
        s++;
        c++;
      } else if (SOFT.has(t.word)) c++;
      if (t.word === '"') {
        if (open >= 0 && i - open < LONGEST_QUOTE) {
          quoted.fill(true, open + 1, i);
          open = -1;
        } else open = i;
      }
    }
  }
  return { sentence, clause, quoted };
}
