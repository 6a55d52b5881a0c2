import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import type { Site } from './schema.ts';
import { x } from './x.ts';

export type { Control, Site, Surface } from './schema.ts';

export const SITES: readonly Site[] = [x, facebook, instagram];

/** The site of an address, if Jeda knows it. */
export function siteOf(url: URL): Site | undefined {
  const host = url.hostname.replace(/^www\./, '');
  return url.protocol === 'https:' ? SITES.find((site) => site.hosts.includes(host)) : undefined;
}

/** Match patterns of a site, for the manifest and for permission requests. */
export function originsOf(site: Site): string[] {
  return site.hosts.flatMap((host) =>
    host.split('.').length > 2 ? [`https://${host}/*`] : [`https://${host}/*`, `https://www.${host}/*`],
  );
}
