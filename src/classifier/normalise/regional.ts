/** Regional words that also mean something in Indonesian are read as regional only where their language shows itself. */
import regionalData from '../../../assets/lexicon/regional.json' with { type: 'json' };
import type { Token } from './token.ts';

const REGIONAL = Object.values(regionalData).map((words) => new Map(Object.entries(words)));
const LEAST_WORDS = 2;

/** Puts the standard form on the words of each language of which at least two different words stand in the text. */
export function translate(tokens: readonly Token[]): void {
  for (const words of REGIONAL) {
    const hits = tokens.filter((t) => t.kind === 'word' && words.has(t.word));
    if (new Set(hits.map((t) => t.word)).size < LEAST_WORDS) continue;
    for (const t of hits) {
      const standard = words.get(t.word);
      if (standard) t.lemma = standard;
    }
  }
}
