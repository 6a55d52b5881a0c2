/** Finds the points of the guidance that answer a question, on the device: minisearch, fed with what people say. */
import MiniSearch from 'minisearch';
import asked from '../../../../assets/guide/asked.json' with { type: 'json' };
import type { GuidanceView } from '../../model/guidance-views.ts';
import { createFit } from './fit.ts';
import { headingOf, termOf, wordsOf } from './words.ts';

export interface GuidanceSearch {
  /**
   * What has to do with the question, the best first; also while it is still being typed. Everything, when nothing is asked. What names a
   * part of the guide alone ("sanksi") finds no point: it is found among the places.
   */
  find(question: string): GuidanceView[];
  /** The points that answer the question, the best first; none when it is about something else. */
  answer(question: string): GuidanceView[];
  /** What speaks of the same things where nothing answers, the nearest first; none when it is about something else. */
  near(question: string): GuidanceView[];
}

/** One way to say a point: its own text, or a question that people ask. `more`: what stands beside it, searched but no answer. */
export interface Saying {
  readonly id: number;
  readonly point: string;
  readonly said: string;
  readonly more: string;
  /** Whether the point allows. */
  readonly allows: boolean;
}

const ASKED: Readonly<Record<string, readonly string[]>> = asked;
/** From this length on a word may be misspelt in one letter of five. */
const LONG = 6;

export function createSearch(points: readonly GuidanceView[]): GuidanceSearch {
  const byId = new Map(points.map((point) => [point.id, point]));
  const sayings = points.flatMap(sayingsOf).map((saying, id): Saying => ({ ...saying, id }));
  const index = new MiniSearch<Saying>({
    fields: ['said', 'more'],
    tokenize: wordsOf,
    processTerm: termOf,
    searchOptions: { boost: { said: 3 }, fuzzy: (term) => (term.length >= LONG ? 0.2 : false) },
  });
  index.addAll(sayings);
  const fitting = createFit(sayings);

  const pointsOf = (ids: readonly number[]) =>
    [...new Set(ids.map((id) => sayings[id]?.point ?? ''))].flatMap((id) => byId.get(id) ?? []);
  const fittingTo = (question: string) => fitting(question, index.search(question, { fields: ['said'] }));
  return {
    find(question) {
      const words = wordsOf(question);
      if (words.every((word) => headingOf(word) === null)) return [...points];
      const found = index.search(question, { prefix: (term, at, terms) => at === terms.length - 1 && term.length > 1 });
      return pointsOf(found.map(({ id }) => id));
    },
    answer: (question) => pointsOf(fittingTo(question).answers),
    near: (question) => pointsOf(fittingTo(question).near),
  };
}

function sayingsOf({ id, kind, text, why = '', example = '' }: GuidanceView): Omit<Saying, 'id'>[] {
  const allows = kind === 'boleh';
  const own = { point: id, allows, said: text, more: `${why} ${example}` };
  return [own, ...(ASKED[id] ?? []).map((said) => ({ point: id, allows, said, more: '' }))];
}
