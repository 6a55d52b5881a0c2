/** A classifier of which every check throws: a post must still go out, and the popup must say so. */
import type { Classifier } from '../../src/classifier/index.ts';

export { modelFrom } from '../../src/classifier/model.ts';

export function createClassifier(): Classifier {
  return {
    classify() {
      throw new Error('broken on purpose');
    },
  };
}
