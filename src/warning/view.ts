/** What a warning shows. Every string is already in the person's language and ready to be read. */
import type { Explained } from '../classifier/explanation.ts';
import type { Level } from '../vocabulary.ts';

export interface WarningView {
  readonly level: Exclude<Level, 'aman'>;
  /** The draft as it was read. */
  readonly text: string;
  /** Heaviest first. */
  readonly findings: readonly [Explained, ...Explained[]];
  /** Date of the state of the law, as it is read: "22 November 2026". */
  readonly asOf: string;
}

/** `guidance` leaves the dialog open; every other choice has closed it before it is told. */
export const CHOICES = ['edit', 'post-anyway', 'not-a-violation', 'guidance'] as const;
export type Choice = (typeof CHOICES)[number];
