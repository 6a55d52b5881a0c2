import { type Guard, isWatched } from '../../src/browser/index.ts';
import { aimed, type Classifier, classifierSteps, createRecent, inPieces } from '../../src/classifier/index.ts';
import { activeKnowledge, type Rulebook } from '../../src/rulebook/index.ts';
import type { Site } from '../../src/sites/index.ts';
import { type Draft, isAimed, type Verdict } from '../../src/vocabulary.ts';
import type { ModelSource } from './model.ts';
import { isOrphan } from './orphan.ts';
import { rulebook as bookOf } from './rulebook.ts';
import type { LiveSettings } from './settings.ts';

/** More than the boxes of a long thread. */
const REMEMBERED = 32;

/**
 * UTF-16 units of a draft that are read: four times the longest posts of X. A page that
 * puts five million letters into its box must not hold up the tab by them.
 */
export const LONGEST = 100_000;

const CLEAN: Verdict = { level: 'aman', findings: [] };

interface Built {
  readonly classifier: () => Classifier;
  readonly rulebook: Rulebook;
  /** Kemendagri code of the place whose elections it knows. */
  readonly region: string;
}

/** Of somebody else's text only what the law names for the act counts. */
function verdictOn(draft: Draft, { classifier, rulebook }: Built): Verdict {
  const verdict = classifier().classify(draft);
  return isAimed(draft.act) ? aimed(verdict, draft.act, rulebook) : verdict;
}

/** Judges drafts by the rulebook and the person's exceptions. Until the model has come, every draft goes through. */
export function createJudge(
  site: Site,
  settings: LiveSettings,
  model: ModelSource,
  guard: Guard,
): (draft: Draft) => Verdict {
  let built: Built | undefined;
  const known = createRecent<Verdict>(REMEMBERED);

  /** Begins to build the classifier where need be; whoever asks it has to wait until it stands. */
  const ready = (): Built | undefined => {
    if (!model.current) {
      model.prepare();
      return undefined;
    }
    const rulebook = bookOf(settings.current);
    const { region } = settings.current;
    if (built?.rulebook !== rulebook || built.region !== region) {
      const steps = classifierSteps(activeKnowledge(rulebook, region), model.current);
      const classifier = inPieces(steps, (next) => setTimeout(() => guard('model', next)));
      built = { classifier, rulebook, region };
      known.clear();
    }
    return built;
  };

  model.whenHere(() => void ready());

  return (draft) => {
    // After an update or removal this script belongs to nobody: no setting reaches it, so it holds nothing back.
    if (isOrphan() || !isWatched(settings.current, site.id, draft.act, new Date())) return CLEAN;
    // Also for an empty box: who has put the caret there will write.
    const judge = ready();
    if (!judge || !draft.text.trim()) return CLEAN;
    const read = draft.text.length > LONGEST ? { ...draft, text: draft.text.slice(0, LONGEST) } : draft;
    return known.of(read, () => verdictOn(read, judge));
  };
}
