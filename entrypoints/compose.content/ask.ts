/** Shows the dialog, does what the person chooses, and remembers both. */
import type { Outcome, ToBackground } from '../../src/browser/index.ts';
import type { Site } from '../../src/sites/index.ts';
import type { Draft, Finding, Verdict } from '../../src/vocabulary.ts';
import type { Choice, HintPlace, Surface } from '../../src/warning/index.ts';
import type { LiveSettings } from './settings.ts';
import { viewOf } from './view.ts';

interface AskOptions {
  readonly site: Site;
  readonly settings: LiveSettings;
  surface(): Surface;
  tell(what: ToBackground): Promise<void>;
}

/** What is asked about, and what becomes of the answer. */
export interface Question {
  readonly draft: Draft;
  readonly verdict: Verdict;
  /** Where a note about the answer stands. */
  readonly place: HintPlace;
  /** What the note says once this was declared to be no violation. */
  readonly noted: string;
  /** Back to where the person was, the caret where it stood. */
  resume(): void;
  goOn(): void;
  /** Leave to do it, once, without another question. */
  release(): void;
}

const OUTCOME = { edit: 'edited', 'post-anyway': 'posted-anyway', 'not-a-violation': 'not-a-violation' } as const;

/** @throws when the dialog does not stand on the screen: then nothing may be held back. */
export type Ask = (question: Question) => void;

export function createAsk({ site, settings, surface, tell }: AskOptions): Ask {
  return ({ draft, verdict, place, noted, resume, goOn, release }) => {
    const [first, ...others] = verdict.findings;
    if (!first) throw new Error('a verdict without findings');
    const all: readonly [Finding, ...Finding[]] = [first, ...others];
    const id = crypto.randomUUID();

    const choose = (choice: Choice): void => {
      if (choice === 'guidance') {
        void tell({ kind: 'open-guidance' });
        return;
      }
      const outcome: Outcome = OUTCOME[choice];
      void tell({ kind: 'decided', id, outcome });
      if (choice === 'not-a-violation') {
        settings.except(all);
        surface().showNote(noted, place);
      }
      if (choice === 'post-anyway') goOn();
      else resume();
    };

    surface().clearMarks();
    surface().hideHint();
    // A page that lets no dialog of ours stand would keep the person from posting for good: our fault is told, and the press free.
    const lost = (): void => {
      release();
      void tell({ kind: 'failed', stage: 'warning.lost' });
    };
    surface().showDialog(viewOf(draft, all, settings.current), { choose, lost });
    if (!surface().dialogOpen) throw new Error('the dialog could not be shown');

    const at = new Date().toISOString();
    const { level } = first;
    const { text, act } = draft;
    const warning = { id, at, site: site.id, act, level, text, findings: all, outcome: 'warned' } as const;
    void tell({ kind: 'warned', warning });
  };
}
