/** A classifier of which every check throws: a post must still go out, and the popup must say so. */
import type { Classifier } from '../../src/classifier/index.ts';
import type { Steps } from '../../src/classifier/steps.ts';

export { aimed } from '../../src/classifier/aimed.ts';
export { modelFrom } from '../../src/classifier/model.ts';
export { createRecent } from '../../src/classifier/recent.ts';
export { inPieces } from '../../src/classifier/steps.ts';

export function createClassifier(): Classifier {
  const broken = () => {
    throw new Error('broken on purpose');
  };
  return { classify: broken, begin: broken };
}

// biome-ignore lint/correctness/useYield: it is made in one piece.
export function* classifierSteps(): Steps<Classifier> {
  return createClassifier();
}
