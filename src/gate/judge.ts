import type { Box } from '../composer/index.ts';
import type { Draft, Verdict } from '../vocabulary.ts';

export interface Judged {
  readonly box: Box;
  readonly draft: Draft;
  readonly verdict: Verdict;
}

const WEIGHT = { aman: 0, waspada: 1, langgar: 2 } as const;

/** The draft that weighs most; the first of them when several weigh the same. */
export function heaviest([first, ...others]: readonly Judged[]): Judged | undefined {
  return others.reduce(
    (worst, next) => (worst && WEIGHT[next.verdict.level] > WEIGHT[worst.verdict.level] ? next : worst),
    first,
  );
}

/** Whether a verdict is held back at the press. */
export function isHeld(verdict: Verdict, hold: 'waspada' | 'langgar'): boolean {
  return WEIGHT[verdict.level] >= WEIGHT[hold];
}
