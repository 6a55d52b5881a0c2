/** Labels that may be wrong: each draft was labelled by its author alone. */
import type { Crossed } from './cross-validate.ts';

/** Log-odds, by a model that has not seen the draft's situation. Leaving such drafts out of the fit raised the figures on blind and on real texts. */
const OUTRIGHT = 3.75;

/** Whether the other drafts contradict this one's label outright. A doubtful text (`waspada`) can be read either way. */
export function isDoubted({ sample: { draft }, score }: Pick<Crossed, 'sample' | 'score'>): boolean {
  if (draft.label === 'langgar') return score < -OUTRIGHT;
  return draft.label === 'aman' && score > OUTRIGHT;
}
