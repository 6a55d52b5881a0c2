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

/** `disguised`: only a reading can tell what its letters say. */
export type Look = 'innocent' | 'telling' | 'disguised';

/**
 * Whether a passage deserves to be read: its letters may be disguised, it names a side, or its words say so. Where no word of
 * an election, a party or a group stands, they have to say it louder, as the verdict asks for more there as well.
 */
export function createFirstLook({ words, isAnchored, weights, thresholds }: FirstLook): (text: string) => Look {
  const glance = createGlance(weights);
  return (text) => {
    const plain = words.of(text);
    if (!plain) return 'disguised';
    if (plain.namesSide) return 'telling';
    const score = glance(plain);
    const isTelling = score >= thresholds.elsewhere || (score >= thresholds.anchored && isAnchored(plain, text));
    return isTelling ? 'telling' : 'innocent';
  };
}
