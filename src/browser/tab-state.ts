import { browser } from 'wxt/browser';
import { askTab } from './messages.ts';

/** What Jeda does in the tab that the person looks at. `site` is a site's id. */
export type TabState =
  | { state: 'watched'; site: string }
  | { state: 'needs-permission'; site: string }
  | { state: 'needs-reload'; site: string }
  | { state: 'not-watched'; why: 'unknown-site' | 'internal-page' };

/** @param siteOf finds the id of the site of an address, if Jeda knows it. */
export async function tabState(siteOf: (url: URL) => string | undefined): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return { state: 'not-watched', why: 'unknown-site' };
  const watched = await askTab(tab.id);
  if (watched) return { state: 'watched', site: watched };
  // The browser tells the address to the popup alone, by the leave that its opening gives (activeTab).
  if (!tab.url) return { state: 'not-watched', why: 'unknown-site' };
  const url = new URL(tab.url);
  if (!/^https?:$/.test(url.protocol)) return { state: 'not-watched', why: 'internal-page' };
  const site = siteOf(url);
  if (!site) return { state: 'not-watched', why: 'unknown-site' };
  const allowed = await browser.permissions.contains({ origins: [`${url.origin}/*`] });
  return { state: allowed ? 'needs-reload' : 'needs-permission', site };
}

/** Asks the browser for leave to watch these addresses. Must be called within a click of the person. */
export function askPermission(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}
