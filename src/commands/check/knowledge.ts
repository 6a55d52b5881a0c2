/** What the shipped packs know, for commands that run without a browser. */
import type { Knowledge } from '../../classifier/index.ts';
import { standingBook } from '../../rulebook/shipped.ts';

export function shippedKnowledge(): Knowledge {
  return standingBook().rulebook;
}
