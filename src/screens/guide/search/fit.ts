/** Whether a saying answers a question, and not merely shares a word with it. */
import type { SearchResult } from 'minisearch';
import needs from '../../../../assets/guide/needs.json' with { type: 'json' };
import { type Doer, doersOf } from './doer.ts';
import type { Saying } from './search.ts';
import {
  CANDIDATES,
  circumstancesOf,
  ELSEWHERE,
  isOfTopic,
  MATTERS,
  OFFICE,
  REPORTING,
  SIDES,
  termOf,
  termsIn,
  UNDONE,
  wordsOf,
} from './words.ts';

/** What a question must name for a point to answer it, one term of each group: who likes asks nothing of who follows. */
const NEEDS: ReadonlyMap<string, readonly Terms[]> = new Map(
  Object.entries(needs).map(([point, groups]) => [point, groups.map(termsIn)]),
);

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
/** What another saying of the same point tells counts for so much. */
const OF_POINT = 0.2;
/** Where and before whom something is done says little of what is done. */
const OF_CIRCUMSTANCE = 0.35;

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

/** A saying as it is compared: what it names, who acts in it, and all that its point speaks of. */
interface Known {
  readonly saying: Saying;
  readonly terms: Terms;
  readonly doers: ReadonlySet<Doer>;
  readonly ofPoint: Terms;
}

/** Tells the sayings that answer a question from those that are near it. */
export function createFit(sayings: readonly Saying[]): Fit {
  const sayingsById = knownOf(sayings);
  const known = new Map<string, number>();
  for (const { terms } of sayingsById.values()) for (const term of terms) known.set(term, (known.get(term) ?? 0) + 1);

  function weightOf(term: string, light: Terms): number {
    if (ELSEWHERE.has(term)) return OF_ELSEWHERE;
    if (light.has(term)) return OF_CIRCUMSTANCE;
    const count = known.get(term);
    return count ? Math.sqrt(Math.log(1 + sayings.length / count)) : UNKNOWN;
  }
  const weigh = (terms: Iterable<string>, light: Terms) =>
    [...new Set(terms)].reduce((sum, term) => sum + weightOf(term, light), 0);

  return (question, results) => {
    const asked = termsOf(question);
    const doers = doersOf(question);
    const light = circumstancesOf(question);
    const said = [...sayingsById.values()].filter(
      (it) => asked.size > 0 && isSame(asked, it.terms) && some(it.doers, doers),
    );
    // Who asks just what is written down need not name a thing of the election.
    if (said.length === 0 && !isOfTopic(question)) return { answers: [], near: [] };
    const near = results.filter(({ id, queryTerms }) => {
      const it = sayingsById.get(Number(id));
      // What is near may not allow, in a word, what somebody else does.
      return it && !isBeside(asked, it, queryTerms, light) && (!it.saying.allows || some(it.doers, doers));
    });
    const matches = near.flatMap(({ id, queryTerms, terms }): Match[] => {
      const it = sayingsById.get(Number(id));
      if (!it) return [];
      if (said.includes(it)) return [{ id: it.saying.id, fit: 1 }];
      if (!isNamed(it.saying.point, asked) || !some(it.doers, doers)) return [];
      const told = queryTerms.filter((term) => !ELSEWHERE.has(term));
      const ofSaying = weigh(terms, light) / weigh(it.terms, light);
      // One word is a question only where somebody asks just that.
      if (asked.size === 1 && ofSaying < 1) return [];
      const beside = [...asked].filter((term) => it.ofPoint.has(term) && !told.includes(term));
      const ofQuestion = (weigh(told, light) + OF_POINT * weigh(beside, light)) / weigh(asked, light);
      const fit = ofQuestion * Math.sqrt(ofSaying);
      return ofQuestion >= LEAST_OF_QUESTION && fit >= LEAST_FIT ? [{ id: Number(id), fit }] : [];
    });
    return { answers: best(matches), near: near.map(({ id }) => Number(id)) };
  };
}

function knownOf(sayings: readonly Saying[]): Map<number, Known> {
  const ofPoints = new Map<string, Set<string>>();
  for (const { point, said, more } of sayings) {
    ofPoints.set(point, new Set([...(ofPoints.get(point) ?? []), ...termsOf(`${said} ${more}`)]));
  }
  return new Map(
    sayings.map((saying) => [
      saying.id,
      {
        saying,
        terms: termsOf(saying.said),
        doers: doersOf(saying.said),
        ofPoint: ofPoints.get(saying.point) ?? new Set(),
      },
    ]),
  );
}

/** Whether a question names what the point is about. */
function isNamed(point: string, asked: Terms): boolean {
  return (NEEDS.get(point) ?? []).every((group) => some(group, asked));
}

/** Whether the question is about something that the saying leaves out, or cannot know. */
function isBeside(
  asked: Terms,
  { saying, terms: said, ofPoint }: Known,
  told: readonly string[],
  light: Terms,
): boolean {
  const unsaid = new Set([...asked].filter((term) => !told.includes(term)));
  const isUndone = some(said, UNDONE);
  if ([...unsaid].some((term) => MATTERS.has(term) && !(isUndone && UNDONE.has(term)))) return true;
  // What allows one thing must not seem to allow another; whoever reports a breach names any.
  if (saying.allows && !some(said, REPORTING)) {
    if (some(unsaid, SIDES)) return true;
    if ([...unsaid].some((term) => !light.has(term) && !ofPoint.has(term))) return true;
  }
  // Somebody in office need not be a candidate: what is said of candidates is no answer about them.
  return some(asked, OFFICE) && !some(asked, CANDIDATES) && some(said, CANDIDATES);
}

function best(matches: readonly Match[]): number[] {
  const sorted = matches.toSorted((a, b) => b.fit - a.fit);
  const least = (sorted[0]?.fit ?? 0) * NEAR_BEST;
  return sorted.filter(({ fit }) => fit >= least).map(({ id }) => id);
}

function some<T>(terms: ReadonlySet<T>, of: ReadonlySet<T>): boolean {
  return [...terms].some((term) => of.has(term));
}

function isSame(a: Terms, b: Terms): boolean {
  return a.size === b.size && [...a].every((term) => b.has(term));
}

/** What a text names. */
function termsOf(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap((word) => termOf(word) ?? []));
}
