/** What the person did with a warning, in the word for what they were about to do. Pure. */
import type { Outcome } from '../../browser/index.ts';
import { type Act, isAimed } from '../../vocabulary.ts';

/** A post is put up for everybody, a comment or a message is sent, and what is aimed at another's text is done. */
export type Way = 'post' | 'send' | 'aimed';

export function wayOf(act: Act): Way {
  if (isAimed(act)) return 'aimed';
  return act === 'post' ? 'post' : 'send';
}

/** The message that says it. Words of one's own are edited; a like or a share is let be. */
export function outcomeKey(outcome: Outcome, act: Act) {
  switch (outcome) {
    case 'warned':
      return 'did_nothing_yet';
    case 'not-a-violation':
      return 'did_judge_fine';
    case 'edited':
      return isAimed(act) ? 'did_let_be' : 'did_edit';
    case 'posted-anyway':
      return `did_anyway_${wayOf(act)}` as const;
  }
}
