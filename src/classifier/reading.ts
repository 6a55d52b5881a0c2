/** What stages 1 to 3 make of a draft. */
import type { Features } from './frames/context.ts';
import type { Hit } from './frames/hits.ts';
import type { Tagged } from './tag/tags.ts';

/** A draft after stages 1 to 3; what training and tests look at. */
export interface Reading {
  readonly tagged: Tagged;
  readonly hits: readonly Hit[];
  /** What it says to the post that it answers: decided by rule, not by weight. */
  readonly answers: readonly Hit[];
  /** What it hints at. */
  readonly hints: readonly Hit[];
  readonly features: Features;
}
