/** What the popup shows, ready to be read: no ids to look up, no dates to compute a phase from. Texts are in the person's language. */
import type { Outcome, WELCOME_STEPS } from '../../browser/index.ts';
import type { Explained } from '../../classifier/explanation.ts';
import type { Act, Level, Status } from '../../vocabulary.ts';
import type { CalendarView } from '../calendar/calendar-model.ts';
import type { JournalView } from '../journal/journal-view.ts';
import type { ContactView, GuidanceView, SanctionView } from './guidance-views.ts';

export type { Explained, ExplainedLaw, ExplainedSanction } from '../../classifier/explanation.ts';

export interface Checked {
  readonly level: Level;
  /** Heaviest first; empty exactly when `level` is `aman`. */
  readonly findings: readonly Explained[];
}

/**
 * `site` is the name that a person knows the site by, `id` names it to the callbacks, and `host` is there when the person
 * added it. `left`: kinds of doing that are not checked here.
 */
export type TabView =
  | {
      readonly state: 'watched';
      readonly id: string;
      readonly site: string;
      readonly host?: string;
      readonly left: readonly string[];
      /** Always watched, as an institution has set. */
      readonly locked?: boolean;
    }
  | {
      readonly state: 'paused';
      readonly id: string;
      readonly site: string;
      readonly host?: string;
      /** ISO 8601; none where the person has to end it. */
      readonly until?: string;
    }
  | { readonly state: 'needs-permission' | 'needs-reload'; readonly site: string }
  | { readonly state: 'not-added'; readonly host: string }
  | { readonly state: 'not-watched'; readonly why: 'unknown-site' | 'internal-page' };

/** What an institution sets: each key of the policy with what it does, in a sentence. */
export interface ManagedView {
  readonly set: readonly { readonly key: string; readonly text: string }[];
  /** How many keys were not understood, and left out. */
  readonly refused: number;
}

/** Which choices an institution has made. */
export type Locked = Readonly<Record<'status' | 'region' | 'hold' | 'whileComposing', boolean>>;

/** A kind of doing, or a site, that can be checked or rest. `id` names it to the callbacks. */
export interface WatchView {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  /** ISO 8601: rests until then. */
  readonly until?: string;
  /** A host that the person added; its label is the host. */
  readonly added?: boolean;
  /** Always watched, as an institution has set. */
  readonly locked?: boolean;
}

/** `done`: what the person chose; `warned` when nothing was chosen yet. */
export interface LastWarning extends Checked {
  /** ISO 8601 */
  readonly at: string;
  readonly site: string;
  readonly act: Act;
  readonly text: string;
  readonly level: Exclude<Level, 'aman'>;
  readonly done: Outcome;
}

/** What the person declared to be no violation. `rule` is its title, `id` names it to the callbacks. */
export interface ExceptionView {
  readonly id: string;
  readonly rule: string;
  readonly wording: string;
  /** ISO 8601 */
  readonly since: string;
}

export interface SettingsView {
  readonly status: Status;
  /** From which level on a press is held back. */
  readonly hold: Exclude<Level, 'aman'>;
  readonly whileComposing: boolean;
  /** `browser`: whatever the browser's languages say. */
  readonly language: 'browser' | 'id' | 'en';
  readonly locked: Locked;
  readonly acts: readonly WatchView[];
  readonly sites: readonly WatchView[];
  readonly exceptions: readonly ExceptionView[];
  /** How many warnings the journal remembers, without their texts. */
  readonly remembered: number;
}

/** Our own errors. */
export interface FailuresView {
  readonly count: number;
  /** How many of them let a post through unchecked. */
  readonly unchecked: number;
  /** `at` is ISO 8601. */
  readonly last?: { readonly stage: string; readonly at: string };
  /** What a helper needs to know, to be read and copied: no word of a draft, no address of a page. */
  readonly report: string;
}

/** What the popup shows first. */
export interface SummaryModel {
  readonly tab: TabView;
  /** Absent where no institution sets anything. */
  readonly managed?: ManagedView;
  readonly failures: FailuresView;
  readonly phase: { readonly label: string; readonly detail: string };
  /** Steps of the welcome that the person put off. */
  readonly skipped: readonly WelcomeStep[];
  /** There is a warning to be shown, though its law may still be on its way. */
  readonly warned?: boolean;
  readonly lastWarning?: LastWarning;
}

export interface ScreenModel extends SummaryModel {
  /** Absent until the guides are loaded. */
  readonly guidance: readonly GuidanceView[] | undefined;
  readonly sanctions: readonly SanctionView[];
  /** What to do before a rumour is passed on, in order. */
  readonly checklist: readonly string[];
  readonly contacts: readonly ContactView[];
  readonly calendar: CalendarView;
  /** What the person answered to the situations of Belajar, by their ids. On this device only. */
  readonly learned: Readonly<Record<string, LearnAnswer>>;
  readonly settings: SettingsView;
  readonly journal: JournalView;
  /** The day of which the law is told, ISO 8601. */
  readonly asOf: string;
}

/** Whether a person of the situation was allowed to do what they did. */
export type LearnAnswer = 'boleh' | 'tidak';
/** A step of the welcome. */
export type WelcomeStep = (typeof WELCOME_STEPS)[number];
