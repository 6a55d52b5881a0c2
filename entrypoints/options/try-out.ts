/** Judges sentences as if an election stood in the rulebook already. Brings the classifier, so it comes when it is needed. */
import { askModel } from '../../src/browser/index.ts';
import { type JudgedExample, judgeExamples } from '../../src/classifier/examples.ts';
import { createClassifier, modelFrom } from '../../src/classifier/index.ts';
import { ambiguous } from '../../src/classifier/tag/ambiguous.ts';
import { activeKnowledge, type Election, type Pack } from '../../src/rulebook/index.ts';
import { mergeLayers } from '../../src/rulebook/merge.ts';
import { checkedModel, findingReader } from '../../src/screens/model/screen-model.ts';
import type { Tried } from '../../src/screens/options/options-view.ts';
import type { State } from '../screens/session.ts';

/** The background carries the model once for every page. */
const askForModel = async () => modelFrom(await askModel());
let coming: ReturnType<typeof askForModel> | undefined;

/** Asked for once, and again only after a failure. */
function bringModel(): ReturnType<typeof askForModel> {
  coming ??= askForModel().catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  return coming;
}

/** @throws when the background does not answer. */
export async function tryOut(state: State, election: Election, sentences: readonly string[]): Promise<Tried[]> {
  const model = await bringModel();
  const active = activeKnowledge(state.rulebook, state.settings.region);
  const elections = [...active.elections.filter(({ id }) => id !== election.id), election];
  const classifier = createClassifier({ ...active, elections }, model);
  const reader = findingReader(state);
  return sentences.map((text) => ({ text, ...checkedModel(classifier.classify({ text, act: 'post' }), text, reader) }));
}

/** The examples of a pack, judged as if it lay upon `standing`. @throws when the background does not answer. */
export async function tryExamples(
  { examples = [], ...pack }: Pack,
  standing: readonly Pack[],
): Promise<JudgedExample[]> {
  if (examples.length === 0) return [];
  const { elections, parties, lexicon } = mergeLayers([...standing, pack]);
  // Without the person's exceptions: what is asked is whether the pack says what its authors meant.
  const { classify } = createClassifier({ elections, parties, lexicon, exceptions: [] }, await bringModel());
  return judgeExamples(examples, classify);
}

/** @throws when the background does not answer. */
export async function isEveryday(word: string): Promise<boolean> {
  const { lexicon } = await bringModel();
  return isEverydayIn(word, lexicon.frequent);
}

/**
 * A word that people use every day without meaning anybody. What has several words, or stands in capitals, is none.
 * @param frequent lines of words that people use often, as the lexicon has them.
 */
export function isEverydayIn(word: string, frequent: readonly string[]): boolean {
  if (/\s/.test(word) || /^[A-Z]{2,}$/.test(word)) return false;
  const lower = word.toLowerCase();
  return ambiguous(word) || frequent.some((line) => line.split(' ').includes(lower));
}
