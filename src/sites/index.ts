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

export { anyOf } from './known.ts';
export type { Action, Control, Known, Site, Surface } from './schema.ts';

export const SITES: readonly Site[] = [
  x,
  facebook,
  instagram,
  discord,
  messenger,
  telegramA,
  telegramK,
  whatsapp,
  youtube,
  tiktok,
  mastodon,
  threads,
  reddit,
  bluesky,
  linkedin,
  generic,
];

/** The site of an address, if Jeda knows it. */
export function siteOf(url: URL): Site | undefined {
  if (url.protocol !== 'https:') return undefined;
  const host = url.hostname.replace(/^www\./, '');
  return SITES.find(
    ({ hosts, paths }) => hosts.includes(host) && (!paths || paths.some((path) => url.pathname.startsWith(path))),
  );
}

/** Match patterns of a site, for the manifest and for permission requests: for the whole host, though two may share it. */
export function originsOf(site: Site): string[] {
  return site.hosts.flatMap((host) =>
    host.split('.').length > 2 ? [`https://${host}/*`] : [`https://${host}/*`, `https://www.${host}/*`],
  );
}
