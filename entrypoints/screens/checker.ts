import { type Classifier, createClassifier } from '../../src/classifier/index.ts';
import { SHIPPED_MODEL } from '../../src/classifier/shipped-model.ts';
import { checkedModel, findingReader, type ScreenState } from '../../src/screens/model/screen-model.ts';
import type { Checked } from '../../src/screens/model/views.ts';

/** Checks a text as a post. The classifier is built at the first text, and again when the exceptions have changed. */
export function createChecker(state: () => ScreenState): (text: string) => Checked {
  let built: { readonly classifier: Classifier; readonly exceptions: unknown } | undefined;
  return (text) => {
    const now = state();
    const { exceptions } = now.settings;
    if (built?.exceptions !== exceptions) {
      const { elections, parties } = now.rulebook;
      built = { classifier: createClassifier({ elections, parties, exceptions }, SHIPPED_MODEL), exceptions };
    }
    return checkedModel(built.classifier.classify({ text, act: 'post' }), text, findingReader(now));
  };
}
