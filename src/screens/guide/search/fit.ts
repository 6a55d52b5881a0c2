/** Whether a saying answers a question, and not merely shares a word with it. */
import type { SearchResult } from 'minisearch';
import type { Saying } from './search.ts';
import { CANDIDATES, ELSEWHERE, isOfTopic, MATTERS, OFFICE, REPORTING, SIDES, termOf, wordsOf } from './words.ts';

// Found on `ask/questions/`; they may move by a fifth without another answer to most of them.
/** How much of the question a saying must tell, by the weight of its words, of 1. */
const LEAST_OF_QUESTION = 0.5;
/** The least of what it tells of the question, times the root of what the question tells of it. */
const LEAST_FIT = 0.4;
/** A saying this much behind the best answers something else. */
const NEAR_BEST = 0.6;
/** What a word weighs that no saying knows, and one that asks for a price, a day or a person; "calon", the most usual, weighs 1. */
const UNKNOWN = 1.2;
const OF_ELSEWHERE = 4;

type Terms = ReadonlySet<string>;
/** How well a saying fits, of 1. */
interface Match {
  readonly id: number;
  readonly fit: number;
}

/** The ids of sayings, the best first. */
interface Fitting {
  /** They answer the question. */
  readonly answers: readonly number[];
  /** They share its words and do not leave out what matters; none where it is about something else. */
  readonly near: readonly number[];
}

type Fit = (question: string, results: readonly SearchResult[]) => Fitting;

/** Tells the sayings that answer a question from those that are near it. */
export function createFit(sayings: readonly Saying[]): Fit {
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
    if (!isOfTopic(question)) return { answers: [], near: [] };
    const near = results.filter(({ id, queryTerms }) => {
      const said = termsOf.get(Number(id));
      return said && !isBeside(asked, said, queryTerms, sayings[Number(id)]?.allows ?? false);
    });
    const matches = near.flatMap(({ id, queryTerms, terms }): Match[] => {
      const told = queryTerms.filter((term) => !ELSEWHERE.has(term));
      const ofSaying = weigh(terms) / weigh(termsOf.get(Number(id)) ?? []);
      // One word is a question only where somebody asks just that.
      if (asked.size === 1 && ofSaying < 1) return [];
      const ofQuestion = weigh(told) / weigh(asked);
      const fit = ofQuestion * Math.sqrt(ofSaying);
      return ofQuestion >= LEAST_OF_QUESTION && fit >= LEAST_FIT ? [{ id: Number(id), fit }] : [];
    });
    return { answers: best(matches), near: near.map(({ id }) => Number(id)) };
  };
}

/** Whether the question is about something that the saying leaves out, or cannot know. */
function isBeside(asked: Terms, said: Terms, told: readonly string[], allows: boolean): boolean {
  const unsaid = new Set([...asked].filter((term) => !told.includes(term)));
  if (some(unsaid, MATTERS)) return true;
  // What allows one thing must not seem to allow another; whoever reports a breach names any.
  if (allows && !some(said, REPORTING) && some(unsaid, SIDES)) return true;
  // Somebody in office need not be a candidate: what is said of candidates is no answer about them.
  return some(asked, OFFICE) && !some(asked, CANDIDATES) && !some(said, OFFICE) && some(said, CANDIDATES);
}

function best(matches: readonly Match[]): number[] {
  const sorted = matches.toSorted((a, b) => b.fit - a.fit);
  const least = (sorted[0]?.fit ?? 0) * NEAR_BEST;
  return sorted.filter(({ fit }) => fit >= least).map(({ id }) => id);
}

function some(terms: Terms, of: Terms): boolean {
  return [...terms].some((term) => of.has(term));
}

function termsIn(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap((word) => termOf(word) ?? []));
}
