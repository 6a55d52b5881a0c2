/** Whether a saying answers a question, and not merely shares a word with it. */
import type { SearchResult } from 'minisearch';
import type { Saying } from './search.ts';
import { ELSEWHERE, SIDES, TOPICS, termOf, wordsOf } from './words.ts';

// Found on `ask/questions.ts`; they may move by a fifth without another answer to most of them.
/** How much of the question a saying must tell, by the weight of its words, of 1. */
const LEAST_OF_QUESTION = 0.5;
/** The least of what it tells of the question, times the root of what the question tells of it. */
const LEAST_FIT = 0.4;
/** A saying this much behind the best answers something else. */
const NEAR_BEST = 0.6;
/** What a word weighs that no saying knows, and one that asks for a price, a day or a person; "calon", the most usual, weighs 1. */
const UNKNOWN = 1.2;
const OF_ELSEWHERE = 4;

type Fit = (question: string, results: readonly SearchResult[]) => number[];

/** Gives the ids of the sayings that answer a question, the best first. */
export function createFit(sayings: readonly Saying[]): Fit {
  const allowing = new Set(sayings.filter(({ allows }) => allows).map(({ id }) => id));
  const termsOf = new Map(sayings.map(({ id, said }) => [id, termsIn(said)]));
  const known = new Map<string, number>();
  for (const own of termsOf.values()) for (const term of own) known.set(term, (known.get(term) ?? 0) + 1);

  function weightOf(term: string): number {
    if (ELSEWHERE.has(term)) return OF_ELSEWHERE;
    const count = known.get(term);
    return count ? Math.sqrt(Math.log(1 + sayings.length / count)) : UNKNOWN;
  }
  const weigh = (terms: Iterable<string>) => [...new Set(terms)].reduce((sum, term) => sum + weightOf(term), 0);

  return (question, results) => {
    const asked = termsIn(question);
    if (![...asked].some((term) => TOPICS.has(term))) return [];
    const sides = [...asked].filter((term) => SIDES.has(term));
    // One word is a question only where somebody asks just that.
    const leastOfSaying = asked.size === 1 ? 1 : 0;
    const fits = results
      .map(({ id, queryTerms, terms }) => {
        const ofQuestion = weigh(queryTerms.filter((term) => !ELSEWHERE.has(term))) / weigh(asked);
        const ofSaying = weigh(terms) / weigh(termsOf.get(id) ?? []);
        const leavesOpen = allowing.has(Number(id)) && sides.some((term) => !queryTerms.includes(term));
        const fits = !leavesOpen && ofQuestion >= LEAST_OF_QUESTION && ofSaying >= leastOfSaying;
        return { id: Number(id), fit: fits ? ofQuestion * Math.sqrt(ofSaying) : 0 };
      })
      .filter(({ fit }) => fit >= LEAST_FIT)
      .toSorted((a, b) => b.fit - a.fit);
    const best = fits[0]?.fit ?? 0;
    return fits.filter(({ fit }) => fit >= best * NEAR_BEST).map(({ id }) => id);
  };
}

function termsIn(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap((word) => termOf(word) ?? []));
}
