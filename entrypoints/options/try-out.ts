/** Judges sentences as if an election stood in the rulebook already. Brings the classifier, so it comes when it is needed. */
import { createClassifier } from '../../src/classifier/index.ts';
import { SHIPPED_MODEL } from '../../src/classifier/shipped-model.ts';
import { ambiguous } from '../../src/classifier/tag/ambiguous.ts';
import type { Election } from '../../src/rulebook/index.ts';
import { checkedModel, findingReader } from '../../src/screens/model/screen-model.ts';
import type { Tried } from '../../src/screens/options/options-view.ts';
import type { State } from '../screens/session.ts';

export function tryOut(state: State, election: Election, sentences: readonly string[]): Tried[] {
  const { elections, parties, exceptions } = state.rulebook;
  const known = [...elections.filter(({ id }) => id !== election.id), election];
  const classifier = createClassifier({ elections: known, parties, exceptions }, SHIPPED_MODEL);
  const reader = findingReader(state);
  return sentences.map((text) => ({ text, ...checkedModel(classifier.classify({ text, act: 'post' }), text, reader) }));
}

const frequent = new Set(SHIPPED_MODEL.lexicon.frequent.flatMap((line) => line.split(' ')));

/** A word that people use every day without meaning anybody. What has several words, or stands in capitals, is none. */
export function isEveryday(word: string): boolean {
  if (/\s/.test(word) || /^[A-Z]{2,}$/.test(word)) return false;
  return frequent.has(word.toLowerCase()) || ambiguous(word);
}
