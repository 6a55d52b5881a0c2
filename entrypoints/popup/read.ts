import {
  chooseLanguage,
  DEFAULT_SETTINGS,
  type Failures,
  language,
  localDay,
  message,
  readFailures,
  readLastWarning,
  readSettings,
  type Settings,
  type TabState,
  tabState,
  type Warning,
} from '../../src/browser/index.ts';
import { readJournal } from '../../src/journal/index.ts';
import type { TabView } from '../../src/screens/model.ts';
import type { PopupState } from '../../src/screens/popup-model.ts';
import { SITES, type Site, siteOf } from '../../src/sites/index.ts';

export interface Now extends Omit<PopupState, 'rulebook'> {
  readonly settings: Settings;
  /** The site of the tab behind the popup. */
  readonly site: Site | undefined;
}

/** Everything that the popup shows besides the rulebook, as it stands at this moment. */
export async function readNow(): Promise<Now> {
  // A storage that cannot be read must not take the guidance with it.
  const [settings, failures, warning, journal, tab] = await Promise.all([
    readSettings().catch(() => DEFAULT_SETTINGS),
    readFailures().catch(() => ({ count: 0 }) as Failures),
    readLastWarning().catch(() => undefined),
    readJournal().catch(() => []),
    tabState((url) => siteOf(url)?.id),
  ]);
  chooseLanguage(settings.language);
  const { count, last } = failures;
  return {
    settings,
    failures: { count, ...(last && { last }) },
    lastWarning: warning && keptOf(warning),
    remembered: journal.length,
    tab: viewOf(tab, settings.paused),
    site: 'site' in tab ? SITES.find(({ id }) => id === tab.site) : undefined,
    today: localDay(new Date()),
    message,
    language: language(),
  };
}

/** zod gives an absent span as `undefined`; a finding has no such key. */
function keptOf({ site, findings, ...warning }: Warning): NonNullable<PopupState['lastWarning']> {
  return {
    ...warning,
    site: nameOf(site),
    findings: findings.map(({ stance, side, ...finding }) => ({
      ...finding,
      ...(stance && { stance }),
      ...(side && { side }),
    })),
  };
}

function viewOf(tab: TabState, paused: readonly string[]): TabView {
  if (tab.state === 'not-watched') return tab;
  const state = tab.state === 'watched' && paused.includes(tab.site) ? 'paused' : tab.state;
  return { state, site: nameOf(tab.site) };
}

function nameOf(site: string): string {
  return SITES.find(({ id }) => id === site)?.name ?? site;
}
