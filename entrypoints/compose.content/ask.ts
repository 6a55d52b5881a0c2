/** Shows the dialog, does what the person chooses, and remembers both. */
import { message, type Outcome, tell } from '../../src/browser/index.ts';
import type { Box } from '../../src/composer/index.ts';
import type { Site } from '../../src/sites/index.ts';
import type { Draft, Finding, Verdict } from '../../src/vocabulary.ts';
import { type Choice, placeBeside, type Surface } from '../../src/warning/index.ts';
import type { LiveSettings } from './settings.ts';
import { viewOf } from './view.ts';

interface AskOptions {
  readonly site: Site;
  readonly settings: LiveSettings;
  surface(): Surface;
  failed(stage: string, error: unknown): void;
}

export interface Answers {
  /** Back to the box, the caret where it was. */
  resume(): void;
  postAnyway(): void;
}

const OUTCOME = { edit: 'edited', 'post-anyway': 'posted-anyway', 'not-a-violation': 'not-a-violation' } as const;

/** @throws when the dialog does not stand on the screen: then nothing may be held back. */
export type Ask = (box: Box, draft: Draft, verdict: Verdict, answers: Answers) => void;

export function createAsk({ site, settings, surface, failed }: AskOptions): Ask {
  return (box, draft, { findings }, answers) => {
    const [first, ...others] = findings;
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
        settings.except(all).catch((error: unknown) => failed('settings', error));
        surface().showNote(message('hint_noted'), placeBeside(box, site));
      }
      if (choice === 'post-anyway') answers.postAnyway();
      else answers.resume();
    };

    surface().clearMarks();
    surface().hideHint();
    surface().showDialog(viewOf(draft, all, settings.current), choose);
    if (!surface().dialogOpen) throw new Error('the dialog could not be shown');

    const at = new Date().toISOString();
    const { level } = first;
    const { text, act } = draft;
    const warning = { id, at, site: site.id, act, level, text, findings: all, outcome: 'warned' } as const;
    void tell({ kind: 'warned', warning });
  };
}
