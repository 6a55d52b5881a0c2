/**
 * Things that happened, told without names: what was done, what came of it, and who reported it. Hardly a case is known in which
 * what was done was found to be allowed; so what points of the guidance allow is told beside them, and marked as that.
 */
import data from '../../../assets/learn/situations.json' with { type: 'json' };
import type { LocalText } from '../../vocabulary.ts';
import type { LearnAnswer } from '../model/views.ts';

export interface Situation {
  readonly id: string;
  /** Absent where it is drawn from the guidance, and no case. */
  readonly happened?: { readonly place: string; readonly year: number; readonly outcome: LocalText };
  /** What came out: whether it was allowed. */
  readonly answer: LearnAnswer;
  readonly situation: LocalText;
  readonly reason: LocalText;
  /** Points of the guidance that it is about. */
  readonly points: readonly string[];
  readonly source: string;
}

/** The test beside this file passes them through a schema. */
export const SITUATIONS: readonly Situation[] = data.situations.map(({ answer, happened, ...it }) => ({
  ...it,
  ...(happened && { happened }),
  answer: answer === 'boleh' ? 'boleh' : 'tidak',
}));
