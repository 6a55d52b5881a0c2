/** What the popup's first view shows, as it stands at this moment. Without the schema, the sites' selectors and the rulebook. */
import { browser } from 'wxt/browser';
// Each from its own file: the door of a room would bring all of the room along.
import type { Glance } from '../../src/browser/glance.ts';
import { chooseLanguage, language, message } from '../../src/browser/i18n.ts';
import { originOf } from '../../src/browser/origin-of.ts';
import type { Settings } from '../../src/browser/settings-schema.ts';
import { type Known, type TabState, tabState } from '../../src/browser/tab-state.ts';
import { localDay } from '../../src/browser/today.ts';
import type { SummaryState } from '../../src/screens/model/summary-model.ts';
import type { TabView } from '../../src/screens/model/views.ts';
import { tabOf, type WatchState } from '../../src/screens/options/watch-model.ts';
import { ADDRESSES } from '../../src/sites/address-list.ts';
import { hasHost, originsOf, siteAt } from '../../src/sites/at.ts';

export interface Seen extends Omit<SummaryState, 'elections' | keyof Glance>, Glance {
  readonly now: Date;
  /** What to ask the browser for, for the tab behind the popup; `host` when that is a host to be added. */
  readonly wanted: { readonly origins: string[]; readonly host?: string } | undefined;
}

/** The sites that have an address of their own. */
const KNOWN = ADDRESSES.filter(({ hosts }) => hosts.length > 0);

/** The name that a person knows a site by; a host that the person added is named by itself. */
export const siteName = (id: string): string => ADDRESSES.find((site) => site.id === id)?.name ?? id;

/** Looks at the tab behind the popup while the storage answers. */
export async function see(reading: Promise<Glance>): Promise<Seen> {
  const [glance, tab] = await Promise.all([reading, tabState(async (url) => knownAt(url, (await reading).settings))]);
  const { settings } = glance;
  chooseLanguage(settings.language);
  const now = new Date();
  const watch = { settings, sites: KNOWN, now, message };
  // Brought only for whom an institution has set a region: before its first paint a popup tells no other.
  const names = glance.governing?.region && (await import('../../src/rulebook/region-names.ts').catch(() => undefined));
  return {
    ...watch,
    ...glance,
    placeName: names ? names.regionName : undefined,
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    tab: viewOf(tab, watch),
    wanted: wantedIn(tab),
    today: localDay(now),
    language: language(),
  };
}

/** One of ours, one that the person added, or one that may be added. */
function knownAt(url: URL, { hosts }: Settings): Known {
  const { hostname } = url;
  if (hasHost(KNOWN, hostname)) {
    const site = siteAt(KNOWN, url);
    return site && { site: site.id };
  }
  return hosts.includes(hostname) ? { site: hostname } : { host: hostname };
}

function wantedIn(tab: TabState): Seen['wanted'] {
  if (tab.state === 'not-added') return { origins: [originOf(tab.host)], host: tab.host };
  if (tab.state !== 'needs-permission') return undefined;
  const site = ADDRESSES.find(({ id }) => id === tab.site);
  return site ? { origins: originsOf(site) } : { origins: [originOf(tab.site)], host: tab.site };
}

function viewOf(tab: TabState, watch: WatchState): TabView {
  switch (tab.state) {
    case 'not-watched':
    case 'not-added':
      return tab;
    case 'watched':
      return tabOf({ id: tab.site, name: siteName(tab.site) }, watch);
    default:
      return { state: tab.state, site: siteName(tab.site) };
  }
}
