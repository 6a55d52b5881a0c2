/** What a person can do on our pages. The components know no more of the browser than this. */
import type { JournalActions } from '../journal/journal-view.ts';
import type { Checked, LearnAnswer, SettingsView } from './views.ts';

/** A page of ours that a person is led to. */
export type Page = 'options' | 'welcome';

export interface ScreenActions {
  /** Runs in every input event, so it must not wait for anything. Absent until the classifier is loaded. */
  readonly check: ((text: string) => Checked) | undefined;
  /** Lets something rest for good or for an hour, or wakes it. */
  readonly rest: (id: string, rest: 'ever' | 'hour' | 'none') => void;
  /** Asks for leave in this tab. Must reach the browser within the click. */
  readonly allowSite: () => void;
  readonly removeHost: (host: string) => void;
  readonly reloadTab: () => void;
  /** Opens a page of ours in a tab, at a section or a step of it. */
  readonly open: (page: Page, at?: string) => void;
  readonly forgetFailures: () => void;
  /** What was put off in the welcome is not brought up again. */
  readonly dismissPutOff: () => void;
  /** Deletes the journal and the last warning. */
  readonly forgetWarnings: () => void;
  readonly change: (change: Partial<Pick<SettingsView, 'status' | 'hold' | 'whileComposing' | 'language'>>) => void;
  readonly removeException: (id: string) => void;
  readonly restoreException: (id: string) => void;
  readonly learn: (situation: string, answer: LearnAnswer) => void;
  /** Forgets every answer. */
  readonly learnAgain: () => void;
  readonly journal: JournalActions;
}
