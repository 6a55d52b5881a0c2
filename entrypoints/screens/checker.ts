import { askModel } from '../../src/browser/index.ts';
import { type Classifier, createClassifier, modelFrom } from '../../src/classifier/index.ts';
import { activeKnowledge } from '../../src/rulebook/index.ts';
import { checkedModel, findingReader, type ScreenState } from '../../src/screens/model/screen-model.ts';
import type { Checked } from '../../src/screens/model/views.ts';

/**
 * Checks a text as a post. The classifier is built at the first text, and again when exceptions or elections have changed. Its model
 * comes from the background, as in a site's page: the extension carries it once.
 * @throws when the background does not answer, or with a model of another build.
 */
export async function createChecker(state: () => ScreenState): Promise<(text: string) => Checked> {
  const model = modelFrom(await askModel());
  let built:
    | {
        readonly classifier: Classifier;
        readonly exceptions: unknown;
        readonly rulebook: unknown;
        readonly region: unknown;
      }
    | undefined;
  return (text) => {
    const now = state();
    const { rulebook } = now;
    const { exceptions, region } = now.settings;
    if (built?.exceptions !== exceptions || built.rulebook !== rulebook || built.region !== region) {
      const classifier = createClassifier({ ...activeKnowledge(rulebook, region), exceptions }, model);
      built = { classifier, exceptions, rulebook, region };
    }
    return checkedModel(built.classifier.classify({ text, act: 'post' }), text, findingReader(now));
  };
}
