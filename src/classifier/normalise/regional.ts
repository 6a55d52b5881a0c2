/** Regional words that also mean something in Indonesian are read as regional only where their language shows itself. */
import regionalData from '../../../assets/lexicon/regional.json' with { type: 'json' };
import type { Token } from './token.ts';

const REGIONAL = Object.values(regionalData).map((words) => new Map(Object.entries(words)));
const LEAST_WORDS = 2;
/** Words of any of them: one look-up tells that a word is of none. */
const ANY: ReadonlySet<string> = new Set(REGIONAL.flatMap((words) => [...words.keys()]));

/** Whether a word without its disguise is one of a regional language. */
export const isRegional = (plain: string): boolean => ANY.has(plain);

/** Puts the standard form on the words of each language of which at least two different words stand in the text. */
export function translate(tokens: readonly Token[]): void {
  const regional: Token[] = [];
  for (const one of tokens)
    if (one.kind === 'word' && (one.form ? one.form.regional : isRegional(one.plain))) regional.push(one);
  if (regional.length < LEAST_WORDS) return;
  for (const words of REGIONAL) {
    const hits = regional.filter((t) => words.has(t.plain));
    if (new Set(hits.map((t) => t.plain)).size < LEAST_WORDS) continue;
    for (const t of hits) {
      const standard = words.get(t.plain);
      if (standard) t.lemma = standard;
    }
  }
}
