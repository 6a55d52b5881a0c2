/** What the browser allows on the sites, followed as the person changes it, here or in the browser's own pages. */
import { browser } from 'wxt/browser';
import type { SiteView } from '../../src/screens/options/options-view.ts';
import { originsOf, SITES } from '../../src/sites/index.ts';

type Leaves = ReadonlyMap<string, SiteView['leave']>;

/** Chromium gives the sites of the manifest with the install, and takes them back only in its own pages. */
const GIVEN = import.meta.env.FIREFOX ? 'given' : 'fixed';

export function followLeaves(hosts: () => readonly string[], changed: () => void): { readonly current: Leaves } {
  let current: Leaves = new Map();
  const read = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const known = SITES.filter((site) => site.hosts.length > 0).map((site) => {
      const all = originsOf(site).every((origin) => origins.includes(origin));
      return [`site ${site.id}`, all ? GIVEN : 'missing'] as const;
    });
    const added = hosts().map((host) => [`site ${host}`, 'given'] as const);
    current = new Map([...known, ...added]);
    changed();
  };
  browser.permissions.onAdded.addListener(read);
  browser.permissions.onRemoved.addListener(read);
  void read();
  return {
    get current() {
      return current;
    },
  };
}

/** Match patterns of the sites of these rows. */
export function originsOfRows(ids: readonly string[]): string[] {
  return [...new Set(SITES.filter(({ id }) => ids.includes(`site ${id}`)).flatMap(originsOf))];
}
