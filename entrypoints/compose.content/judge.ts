import { type Guard, isWatched } from '../../src/browser/index.ts';
import { aimed, type Classifier, classifierSteps, createRecent, inPieces } from '../../src/classifier/index.ts';
import { activeKnowledge, type Rulebook } from '../../src/rulebook/index.ts';
import type { Site } from '../../src/sites/index.ts';
import { type Draft, isAimed, type Verdict } from '../../src/vocabulary.ts';
import type { ModelSource } from './model.ts';
import { isOrphan } from './orphan.ts';
import { rulebook as bookOf } from './rulebook.ts';
import type { LiveSettings } from './settings.ts';

/** The boxes of a press and some drafts more. */
const REMEMBERED = 128;

/**
 * UTF-16 units that are judged in one go: the tab stands still for it. While a person composes, the rest is judged a moment
 * later. A press cannot wait: of what it finds unjudged so much is judged, and the rest taken for clean.
 */
const IN_ONE_GO = 6_000;
const AT_A_PRESS = 60_000;

const CLEAN: Verdict = { level: 'aman', findings: [] };

export interface Judge {
  /** Of the drafts of one press, now: what was judged while it was written is but looked up. */
  atPress(drafts: readonly Draft[]): readonly Verdict[];
  /** Tells the verdict: before it returns, or a moment later where the draft is long; never when another was asked for meanwhile. */
  whileComposing(draft: Draft, then: (verdict: Verdict) => void): void;
}

interface Built {
  readonly classifier: () => Classifier;
  readonly rulebook: Rulebook;
  /** Kemendagri code of the place whose elections it knows. */
  readonly region: string;
}

/** Judges drafts by the rulebook and the person's exceptions. Until the model has come, every draft goes through. */
export function createJudge(site: Site, settings: LiveSettings, model: ModelSource, guard: Guard): Judge {
  let built: Built | undefined;
  const known = createRecent<Verdict>(REMEMBERED);
  /** What is being judged in pieces. */
  let going: object | undefined;

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

  /** Who judges this draft; undefined where nothing is to be said of it. */
  const judgeOf = (draft: Draft): Built | undefined => {
    // After an update or removal this script belongs to nobody: no setting reaches it, so it holds nothing back.
    if (isOrphan() || !isWatched(settings.current, site.id, draft.act, new Date())) return undefined;
    // Also for an empty box: who has put the caret there will write.
    const judge = ready();
    return draft.text.trim() ? judge : undefined;
  };

  const verdictOn = (draft: Draft, { classifier, rulebook }: Built): Verdict =>
    known.of(draft, () => {
      const verdict = classifier().classify(draft);
      // Of somebody else's text only what the law names for the act counts.
      return isAimed(draft.act) ? aimed(verdict, draft.act, rulebook) : verdict;
    });

  const whileComposing = (draft: Draft, then: (verdict: Verdict) => void): void => {
    const judge = judgeOf(draft);
    const now = {};
    going = now;
    if (!judge) then(CLEAN);
    else if (known.get(draft) || judge.classifier().begin(draft, IN_ONE_GO)) then(verdictOn(draft, judge));
    else setTimeout(() => guard('hint', () => going === now && whileComposing(draft, then)));
  };

  return {
    whileComposing,
    atPress(drafts) {
      let left = AT_A_PRESS;
      return drafts.map((draft) => {
        const judge = judgeOf(draft);
        if (!judge) return CLEAN;
        const isJudged = known.get(draft) || judge.classifier().begin(draft, left);
        const text = isJudged ? draft.text : draft.text.slice(0, left);
        left = Math.max(0, left - text.length);
        return verdictOn({ ...draft, text }, judge);
      });
    },
  };
}
