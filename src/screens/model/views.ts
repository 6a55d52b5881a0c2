/** What the popup shows, ready to be read: no ids to look up, no dates to compute a phase from. Texts are in the person's language. */
import type { Outcome, WELCOME_STEPS } from '../../browser/index.ts';
import type { Explained, ExplainedSanction } from '../../classifier/explanation.ts';
import type { Layer } from '../../rulebook/index.ts';
import type { Act, Level, Status } from '../../vocabulary.ts';
import type { CalendarView } from '../calendar/calendar-model.ts';
import type { JournalActions, JournalView } from '../journal/journal-view.ts';

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

/** A kind of doing, or a site, that can be checked or rest. `id` names it to the callbacks. */
export interface WatchView {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  /** ISO 8601: rests until then. */
  readonly until?: string;
  /** A host that the person added; its label is the host. */
  readonly added?: boolean;
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

export const KINDS = ['boleh', 'abu-abu', 'jangan'] as const;
export type Kind = (typeof KINDS)[number];

export interface GuidanceLaw {
  readonly label: string;
  readonly gist: string;
  /** A quotation of the law, in Indonesian. */
  readonly wording?: string;
  readonly caution?: string;
  /** An https address. */
  readonly source?: string;
}

/** `url` is an https address. */
export interface SourceView {
  readonly title: string;
  readonly url?: string;
}

export interface GuidanceView {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly why?: string;
  readonly example?: string;
  /** Which layer says so: "Nasional". */
  readonly layer: string;
  readonly tier: Layer;
  /** Layer and issuer, and what a lower layer changed. */
  readonly origin: string;
  readonly law: readonly GuidanceLaw[];
  readonly sources: readonly SourceView[];
  readonly certainty: 'verbatim' | 'near' | 'press' | 'own';
  readonly caution?: string;
  readonly disputed?: readonly { readonly who: string; readonly says: string; readonly source?: string }[];
}

/** One sanction of one rule, for the chosen status. */
export interface SanctionView extends ExplainedSanction {
  readonly rule: string;
  readonly kind: 'ethics' | 'discipline' | 'dismissal' | 'criminal';
}

export interface ContactView {
  readonly title: string;
  readonly url: string;
  readonly use: 'report' | 'fact-check' | 'info';
  readonly caution?: string;
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

export interface ScreenModel {
  readonly tab: TabView;
  readonly failures: FailuresView;
  readonly lastWarning?: LastWarning;
  /** Absent until the guides are loaded. */
  readonly guidance: readonly GuidanceView[] | undefined;
  readonly sanctions: readonly SanctionView[];
  /** What to do before a rumour is passed on, in order. */
  readonly checklist: readonly string[];
  readonly contacts: readonly ContactView[];
  readonly phase: { readonly label: string; readonly detail: string };
  readonly calendar: CalendarView;
  /** What the person answered to the situations of Belajar, by their ids. On this device only. */
  readonly learned: Readonly<Record<string, LearnAnswer>>;
  readonly settings: SettingsView;
  /** Steps of the welcome that the person put off. */
  readonly skipped: readonly WelcomeStep[];
  readonly journal: JournalView;
  /** The day of which the law is told, ISO 8601. */
  readonly asOf: string;
}

/** Whether a person of the situation was allowed to do what they did. */
export type LearnAnswer = 'boleh' | 'tidak';
/** A step of the welcome. */
export type WelcomeStep = (typeof WELCOME_STEPS)[number];
/** A page of ours that a person is led to. */
export type Page = 'options' | 'welcome';

/** What a person can do in the popup. The components know no more of the browser than this. */
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
