/** Everything that the popup shows, from the rulebook and what is stored. Pure: the day and the texts are told. */

import type { Pause } from '../../browser/index.ts';
import { explain, type Reader as FindingReader } from '../../classifier/explanation.ts';
import { currentPhase, type Exception, type Rulebook, SHIPPED } from '../../rulebook/index.ts';
import { covers } from '../../rulebook/regions.ts';
import type { Origin } from '../../rulebook/rulebook.ts';
import type { Act, Finding, Level, LocalText, Message, Status, Verdict } from '../../vocabulary.ts';
import { calendarModel } from '../calendar/calendar-model.ts';
import { guidanceModel } from '../guide/guidance-model.ts';
import { sanctionsModel } from '../guide/sanctions-model.ts';
import { watchModel } from '../options/watch-model.ts';
import { exceptionId } from './exception-id.ts';
import { localIn } from './local-in.ts';
import { lockedIn } from './managed-model.ts';
import { type SummaryState, summaryModel } from './summary-model.ts';
import type { Checked, ExceptionView, LastWarning, ScreenModel } from './views.ts';

/** A warning as it is kept; `site` is already the name that a person knows the site by. */
interface KeptWarning {
  readonly at: string;
  readonly site: string;
  readonly act: Act;
  readonly text: string;
  readonly level: Exclude<Level, 'aman'>;
  readonly findings: readonly Finding[];
  readonly outcome: LastWarning['done'];
}

export interface ScreenState extends Omit<SummaryState, 'elections' | 'warned'> {
  readonly rulebook: Rulebook;
  /** Whether the book already holds its guidance. */
  readonly guided?: boolean;
  readonly settings: SummaryState['settings'] & {
    readonly status: Status;
    readonly hold: Exclude<Level, 'aman'>;
    readonly whileComposing: boolean;
    /** Left out: as the browser's languages say. */
    readonly language?: 'id' | 'en' | undefined;
    readonly exceptions: readonly Exception[];
    readonly pauses: readonly Pause[];
    /** Sites that an institution has always watched. */
    readonly always?: readonly string[] | undefined;
    /** Hosts that the person added. */
    readonly hosts: readonly string[];
    readonly journal: { readonly keepText: boolean };
  };
  readonly lastWarning?: KeptWarning | undefined;
  /** How many warnings the journal remembers. */
  readonly remembered: number;
  readonly learned?: ScreenModel['learned'];
  readonly now: Date;
}

export function screenModel(state: ScreenState): ScreenModel {
  const { rulebook, settings, message, lastWarning } = state;
  const local = localIn(state.language);
  const { exceptions, status, hold, whileComposing } = settings;
  const guidance = once(() => (state.guided ? guidanceModel({ rulebook, ...settings, message, local }) : undefined));
  const calendar = once(() => calendarModel({ rulebook, region: settings.region, today: state.today, message, local }));
  const sanctions = once(() => sanctionsModel(findingReader(state)));
  return {
    ...summaryModel({ ...state, elections: rulebook.elections, warned: lastWarning !== undefined }),
    ...(lastWarning && { lastWarning: lastWarningModel(lastWarning, findingReader(state)) }),
    get guidance() {
      return guidance();
    },
    get sanctions() {
      return sanctions();
    },
    checklist: rulebook.checklist.map(({ text }) => local(text)),
    contacts: rulebook.contacts
      .filter(({ origin }) => covers(origin.region ?? 'id', settings.region))
      .map(({ title, url, purpose, caution, origin }) => ({
        title: local(title),
        url,
        use: purpose,
        origin: namedBy(origin, message),
        ...(caution && { caution: local(caution) }),
      })),
    get calendar() {
      return calendar();
    },
    learned: state.learned ?? {},
    settings: {
      status,
      hold,
      whileComposing,
      language: settings.language ?? 'browser',
      remembered: state.remembered,
      locked: lockedIn(state.governing),
      ...watchModel(state),
      exceptions: exceptions.map((it) => exceptionModel(it, rulebook.rules[it.rule].title, local)),
    },
    journal: {
      keepsText: settings.journal.keepText,
      siteName: (id) => state.sites.find((site) => site.id === id)?.name ?? id,
      ruleTitle: (id) => local(rulebook.rules[id].title),
    },
    asOf: rulebook.rules.ajakan.origin.asOf,
  };
}

/** Who names a contact: the layer; of a circular its issuer too. Those that ship were put together by us, under a tier. */
function namedBy({ layer, issuer, pack }: Origin, message: Message): string {
  const tier = message(`guide_layer_${layer}`);
  return SHIPPED.some(({ id }) => id === pack) ? tier : `${tier} · ${issuer}`;
}

/** What explains a finding to this person today: for the last warning, and for the check of pasted text. */
export function findingReader({ rulebook, settings, today, message, language }: ScreenState): FindingReader {
  const { stage } = currentPhase(rulebook, settings.region, today);
  return { rulebook, status: settings.status, stage, message, local: localIn(language) };
}

/** A verdict in words. */
export function checkedModel(verdict: Verdict, text: string, reader: FindingReader): Checked {
  return { level: verdict.level, findings: verdict.findings.map((finding) => explain(finding, text, reader)) };
}

function lastWarningModel({ outcome, ...kept }: KeptWarning, reader: FindingReader): LastWarning {
  const { at, site, act, text, level } = kept;
  return { at, site, act, text, level, done: outcome, findings: checkedModel(kept, text, reader).findings };
}

function exceptionModel(exception: Exception, title: LocalText, local: (text: LocalText) => string): ExceptionView {
  const { wording, since } = exception;
  return { id: exceptionId(exception), rule: local(title), wording, since };
}

/** Made at the first look: the panel that opens first shows none of it and must not wait for it. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
