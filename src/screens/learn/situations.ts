/** Ten and more things that happened, told without names: what was done, what came of it, and who reported it. */
import data from '../../../assets/learn/situations.json' with { type: 'json' };
import type { LocalText } from '../../vocabulary.ts';
import type { LearnAnswer } from '../model/views.ts';

export interface Situation {
  readonly id: string;
  readonly place: string;
  readonly year: number;
  /** What came out: whether it was allowed. */
  readonly answer: LearnAnswer;
  readonly situation: LocalText;
  readonly reason: LocalText;
  readonly outcome: LocalText;
  /** Points of the guidance that it is about. */
  readonly points: readonly string[];
  readonly source: string;
}

/** The test beside this file passes them through a schema. */
export const SITUATIONS: readonly Situation[] = data.situations.map((it) => ({
  ...it,
  answer: it.answer === 'boleh' ? 'boleh' : 'tidak',
}));
