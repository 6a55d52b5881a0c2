import { hasHost, siteAt } from './at.ts';
import { bluesky } from './bluesky.ts';
import { discord } from './discord.ts';
import { facebook } from './facebook.ts';
import { generic } from './generic.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { messenger } from './messenger.ts';
import { reddit } from './reddit.ts';
import type { Site } from './schema.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

export { originsOf } from './at.ts';
export { anyOf } from './known.ts';
export { partedOf } from './parted.ts';
export type { Action, Control, Known, Site, Surface } from './schema.ts';

/** What Jeda knows; `generic` stands for what a person adds. */
export const SITES: readonly Site[] = [
  x,
  facebook,
  instagram,
  messenger,
  threads,
  tiktok,
  youtube,
  linkedin,
  whatsapp,
  telegramA,
  telegramK,
  bluesky,
  mastodon,
  reddit,
  discord,
  generic,
];

/** The site of an address, if Jeda knows it. */
export function siteOf(url: URL): Site | undefined {
  return siteAt(SITES, url);
}

/** Whether Jeda knows what stands on this host, if not on every path of it: then nobody needs to add it. */
export function knowsHost(hostname: string): boolean {
  return hasHost(SITES, hostname);
}

/** The name that a person knows a site by; a host that the person added is named by itself. */
export function nameOf(id: string): string {
  return SITES.find((site) => site.id === id)?.name ?? id;
}

/** The site to watch where our script runs: on a host that Jeda does not know it runs because the person added it. */
export function siteHere(url: URL): Site | undefined {
  return knowsHost(url.hostname) ? siteOf(url) : addedSite(url.hostname);
}

/** A host that the person added, as a site that is named by it. */
function addedSite(hostname: string): Site {
  return { ...generic, id: hostname, name: hostname };
}
