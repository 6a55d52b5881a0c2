import { browser } from 'wxt/browser';
import {
  chooseLanguage,
  DEFAULT_SETTINGS,
  type Governed,
  type Governing,
  type Known,
  language,
  localDay,
  message,
  NO_FAILURES,
  originOf,
  readFailures,
  readGoverned,
  readGoverning,
  readLastWarning,
  readLearned,
  type Settings,
  type TabState,
  tabState,
  type Warning,
} from '../../src/browser/index.ts';
import type { ScreenState } from '../../src/screens/model/screen-model.ts';
import type { TabView } from '../../src/screens/model/views.ts';
import { tabOf, type WatchState } from '../../src/screens/options/watch-model.ts';
import { knowsHost, nameOf, originsOf, SITES, siteOf } from '../../src/sites/index.ts';

export interface Now extends Omit<ScreenState, 'rulebook' | 'remembered'> {
  readonly settings: Governed;
  /** What the person's institution has set; undefined where nothing is. */
  readonly governing: Governing | undefined;
  /** What to ask the browser for, for the tab behind the popup; `host` when that is a host to be added. */
  readonly wanted: { readonly origins: string[]; readonly host?: string } | undefined;
}

/** The sites that have an address of their own. */
const KNOWN = SITES.filter(({ hosts }) => hosts.length > 0);

/** Everything that the popup shows besides the rulebook, as it stands at this moment. */
export async function readNow(): Promise<Now> {
  // A storage that cannot be read must not take the guidance with it.
  const stored = readGoverned().catch(() => DEFAULT_SETTINGS);
  const [settings, governing, failures, warning, learned, tab] = await Promise.all([
    stored,
    readGoverning().catch(() => undefined),
    readFailures().catch(() => NO_FAILURES),
    readLastWarning().catch(() => undefined),
    readLearned().catch(() => ({})),
    tabState(async (url) => knownAt(url, await stored)),
  ]);
  chooseLanguage(settings.language);
  const now = new Date();
  const watch = { settings, sites: KNOWN, now, message };
  return {
    ...watch,
    governing,
    failures,
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    lastWarning: warning && keptOf(warning),
    learned,
    tab: viewOf(tab, watch),
    wanted: wantedIn(tab),
    today: localDay(now),
    language: language(),
  };
}

/** zod gives an absent span as `undefined`; a finding has no such key. */
function keptOf({ site, findings, ...warning }: Warning): NonNullable<ScreenState['lastWarning']> {
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

/** One of ours, one that the person added, or one that may be added. */
function knownAt(url: URL, { hosts }: Settings): Known {
  const { hostname } = url;
  if (knowsHost(hostname)) {
    const site = siteOf(url);
    return site && { site: site.id };
  }
  return hosts.includes(hostname) ? { site: hostname } : { host: hostname };
}

function wantedIn(tab: TabState): Now['wanted'] {
  if (tab.state === 'not-added') return { origins: [originOf(tab.host)], host: tab.host };
  if (tab.state !== 'needs-permission') return undefined;
  const site = SITES.find(({ id }) => id === tab.site);
  return site ? { origins: originsOf(site) } : { origins: [originOf(tab.site)], host: tab.site };
}

function viewOf(tab: TabState, watch: WatchState): TabView {
  switch (tab.state) {
    case 'not-watched':
    case 'not-added':
      return tab;
    case 'watched':
      return tabOf({ id: tab.site, name: nameOf(tab.site) }, watch);
    default:
      return { state: tab.state, site: nameOf(tab.site) };
  }
}
