import { browser } from 'wxt/browser';
import { askTab } from './questions.ts';

/** What Jeda does in the tab that the person looks at. `site` is a site's id; `host` may be added. */
export type TabState =
  | { state: 'watched'; site: string }
  | { state: 'needs-permission'; site: string }
  | { state: 'needs-reload'; site: string }
  | { state: 'not-added'; host: string }
  | { state: 'not-watched'; why: 'unknown-site' | 'internal-page' };

/** Where browsers let no extension work, whatever the person allows. */
const CLOSED = ['chromewebstore.google.com', 'addons.mozilla.org', 'accounts.firefox.com'];

/** What Jeda has to do with an address: a site that it watches, or a host that the person may add. */
export type Known = { readonly site: string } | { readonly host: string } | undefined;

export async function tabState(knownAt: (url: URL) => Promise<Known>): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return { state: 'not-watched', why: 'unknown-site' };
  const watched = await askTab(tab.id);
  if (watched) return { state: 'watched', site: watched };
  // The browser tells the address to the popup alone, by the leave that its opening gives (activeTab).
  if (!tab.url) return { state: 'not-watched', why: 'unknown-site' };
  const url = new URL(tab.url);
  if (!/^https?:$/.test(url.protocol) || CLOSED.includes(url.hostname)) {
    return { state: 'not-watched', why: 'internal-page' };
  }
  const known = url.protocol === 'https:' ? await knownAt(url) : undefined;
  if (!known) return { state: 'not-watched', why: 'unknown-site' };
  if ('host' in known) return { state: 'not-added', host: known.host };
  return { state: (await isAllowed(`${url.origin}/*`)) ? 'needs-reload' : 'needs-permission', site: known.site };
}

/** Chromium lists what the manifest's own scripts may read, and yet answers `contains` for the optional leave alone. */
async function isAllowed(origin: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.includes(origin) || (await browser.permissions.contains({ origins: [origin] }));
}

/** Asks the browser for leave to watch these addresses. Must be called within a click of the person. */
export function askPermission(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}
