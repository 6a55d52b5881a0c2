/** The classifier as it ships, and with one part of its model changed. */
import { type Classifier, createClassifier, type Model } from '../../src/classifier/index.ts';
import { SHIPPED_MODEL } from '../../src/classifier/shipped-model.ts';
import { shippedKnowledge } from '../../src/commands/check/knowledge.ts';

export const shipped = (): Classifier => createClassifier(shippedKnowledge(), SHIPPED_MODEL);

/** Reads every passage in full: the first look lets none go. */
export function withoutFirstLook(): Classifier {
  const { weights } = SHIPPED_MODEL;
  const thresholds = {
    ...weights.thresholds,
    glance: { anchored: Number.NEGATIVE_INFINITY, elsewhere: Number.NEGATIVE_INFINITY },
  };
  const model: Model = { ...SHIPPED_MODEL, weights: { ...weights, thresholds } };
  return createClassifier(shippedKnowledge(), model);
}
