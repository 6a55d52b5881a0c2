/**
 * Hosts that the person added: the list of them, and the script that runs there. The browser's leave for a host is asked for
 * in the popup, within a click; all that follows from it is done by the background alone, one after the other.
 */
import { browser } from 'wxt/browser';
import { originOf } from './origin-of.ts';
import { readSettings, writeSettings } from './settings.ts';

const ID = 'added-hosts';
/** The one that the manifest runs on the sites that Jeda knows. */
const SCRIPT = 'content-scripts/compose.js';

/** The hosts of match patterns, without those that stand for many. */
export function hostsOf(origins: readonly string[]): string[] {
  return origins.flatMap((origin) => /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1] ?? []);
}

export async function addHosts(added: readonly string[]): Promise<void> {
  const { hosts } = await readSettings();
  if (added.length > 0) await keep([...new Set([...hosts, ...added])]);
}

/** Also gives the browser's leave back. */
export async function removeHost(host: string): Promise<void> {
  const { hosts } = await readSettings();
  await keep(hosts.filter((one) => one !== host));
  await browser.permissions.remove({ origins: [originOf(host)] });
}

/** The person may take the leave away in the browser's own pages: such a host is no longer ours. */
export async function dropLostHosts(): Promise<void> {
  const { hosts } = await readSettings();
  const held = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: [originOf(host)] }).then((is) => (is ? [host] : []))),
  );
  if (held.flat().length < hosts.length) await keep(held.flat());
}

/** An update of the extension takes the registered scripts away. */
export async function registerHosts(): Promise<void> {
  await register((await readSettings()).hosts);
}

async function keep(hosts: string[]): Promise<void> {
  await writeSettings(({ hosts: before, pauses }) => {
    const gone = before.filter((host) => !hosts.includes(host));
    // Whoever adds the host again wants it watched.
    return { hosts, pauses: pauses.filter(({ site }) => site === undefined || !gone.includes(site)) };
  });
  await register(hosts);
}

async function register(hosts: readonly string[]): Promise<void> {
  await browser.scripting.unregisterContentScripts();
  if (hosts.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [SCRIPT],
      matches: hosts.map(originOf),
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}
