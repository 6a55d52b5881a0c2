/** Finds a site by an address, in whatever is known of it. */
import type { Site } from './schema.ts';

type Placed = Pick<Site, 'hosts' | 'paths'>;

/** The one of these whose host and path an address has. */
export function siteAt<One extends Placed>(sites: readonly One[], url: URL): One | undefined {
  if (url.protocol !== 'https:') return undefined;
  const host = bare(url.hostname);
  return sites.find(
    ({ hosts, paths }) => hosts.includes(host) && (!paths || paths.some((path) => url.pathname.startsWith(path))),
  );
}

/** Whether one of these stands on this host, if not on every path of it. */
export function hasHost(sites: readonly Placed[], hostname: string): boolean {
  return sites.some(({ hosts }) => hosts.includes(bare(hostname)));
}

/** Match patterns of a site, for the manifest and for permission requests: for the whole host, though two may share it. */
export function originsOf({ hosts }: Placed): string[] {
  return hosts.flatMap((host) =>
    host.split('.').length > 2 ? [`https://${host}/*`] : [`https://${host}/*`, `https://www.${host}/*`],
  );
}

function bare(hostname: string): string {
  return hostname.replace(/^www\./, '');
}
