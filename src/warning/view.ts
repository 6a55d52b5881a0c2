/** What a warning shows. Every string is already in the person's language and ready to be read. */
import type { Explained } from '../classifier/explanation.ts';
import type { Level } from '../vocabulary.ts';

export interface WarningView {
  readonly level: Exclude<Level, 'aman'>;
  /** The draft as it was read; for a like, a share, a follow or a join the text that it is aimed at. */
  readonly text: string;
  /** Heaviest first. */
  readonly findings: readonly [Explained, ...Explained[]];
  /** Date of the state of the law, as it is read: "22 November 2026". */
  readonly asOf: string;
  readonly words: DialogWords;
}

/** What the dialog says of an act of this kind, whatever it found. */
export interface DialogWords {
  readonly heading: string;
  readonly lead: string;
  /** Above the text that was judged. */
  readonly text: string;
  /** What to do instead, once for all findings; left out where each finding says how to put the draft neutrally. */
  readonly instead?: string;
  readonly back: string;
  readonly anyway: string;
  readonly askAgain: string;
  readonly askAgainNote: string;
  readonly anywayYes: string;
}

/** `guidance` leaves the dialog open; every other choice has closed it before it is told. */
export const CHOICES = ['edit', 'post-anyway', 'not-a-violation', 'guidance'] as const;
export type Choice = (typeof CHOICES)[number];
