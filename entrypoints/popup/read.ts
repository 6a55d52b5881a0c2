import {
  language,
  message,
  readFailures,
  readLastWarning,
  readSettings,
  type Settings,
  type TabState,
  tabState,
  type Warning,
} from '../../src/browser/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import type { TabView } from '../../src/screens/model.ts';
import type { PopupState } from '../../src/screens/popup-model.ts';
import { SITES, type Site, siteOf } from '../../src/sites/index.ts';

export interface Now extends PopupState {
  readonly settings: Settings;
  /** The site of the tab behind the popup. */
  readonly site: Site | undefined;
}

/** Everything that the popup shows, as it stands at this moment. */
export async function readNow(rulebook: Rulebook): Promise<Now> {
  const [settings, failures, warning, tab] = await Promise.all([
    readSettings(),
    readFailures(),
    readLastWarning(),
    tabState((url) => siteOf(url)?.id),
  ]);
  const { count, last } = failures;
  return {
    rulebook,
    settings,
    failures: { count, ...(last && { last }) },
    lastWarning: warning && keptOf(warning),
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

/** The day where the person is, as `2026-11-22`. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
