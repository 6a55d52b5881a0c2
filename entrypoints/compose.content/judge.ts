import { type Classifier, createClassifier } from '../../src/classifier/index.ts';
import type { Site } from '../../src/sites/index.ts';
import type { Draft, Verdict } from '../../src/vocabulary.ts';
import { rulebook } from './rulebook.ts';
import type { LiveSettings } from './settings.ts';

const CLEAN: Verdict = { level: 'aman', findings: [] };

/** Judges drafts by the rulebook and the person's exceptions. The classifier is built at the first draft, not with the page. */
export function createJudge(site: Site, settings: LiveSettings): (draft: Draft) => Verdict {
  let built: { classifier: Classifier; exceptions: readonly unknown[] } | undefined;
  let last: { draft: Draft; verdict: Verdict } | undefined;

  const classifier = (): Classifier => {
    const { exceptions } = settings.current;
    if (built?.exceptions !== exceptions) {
      const { elections, parties } = rulebook();
      built = { classifier: createClassifier({ elections, parties, exceptions }), exceptions };
      last = undefined;
    }
    return built.classifier;
  };

  return (draft) => {
    if (settings.current.paused.includes(site.id) || !draft.text.trim()) return CLEAN;
    const judge = classifier();
    // One press is many events with one draft.
    if (last?.draft.text !== draft.text || last.draft.quoted !== draft.quoted || last.draft.act !== draft.act) {
      last = { draft, verdict: judge.classify(draft) };
    }
    return last.verdict;
  };
}
