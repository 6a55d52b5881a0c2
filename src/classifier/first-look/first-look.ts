/** The first look: whether a passage can be more than innocent, told by its words before anything is normalised or tagged. */
import type { WeightData, Weights } from '../model.ts';
import type { AnchorWords } from './anchor-words.ts';
import { createGlance } from './features.ts';
import type { Words } from './words.ts';

/** What a passage is told by before it is read. */
export interface FirstLook {
  readonly words: Words;
  readonly isAnchored: AnchorWords;
  readonly weights: Weights;
  readonly thresholds: WeightData['thresholds']['glance'];
}

/**
 * Whether a passage deserves to be read: its letters may be disguised, it names a side, or its words say so. Where no word of
 * an election, a party or a group stands, they have to say it louder, as the verdict asks for more there as well.
 */
export function createFirstLook({ words, isAnchored, weights, thresholds }: FirstLook): (text: string) => boolean {
  const glance = createGlance(weights);
  return (text) => {
    const plain = words.of(text);
    if (!plain || plain.namesSide) return true;
    const score = glance(plain);
    return score >= thresholds.elsewhere || (score >= thresholds.anchored && isAnchored(plain, text));
  };
}
