/** Which address is answered by which practice page, under which Content-Security-Policy. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PAGES_DIR = join(import.meta.dirname, '../../.output/pages');

/** Page of a host; where two share one, the longest beginning of a path counts. */
const pages: readonly (readonly [host: string, path: string, page: string])[] = [
  ['x.com', '/', 'x'],
  ['x.com', '/latihan', 'practice'],
  ['x.com', '/musuh', 'hostile'],
  ['mobile.x.com', '/', 'x'],
  ['www.facebook.com', '/', 'facebook'],
  ['m.facebook.com', '/', 'facebook-mobile'],
  ['www.instagram.com', '/', 'instagram'],
  ['discord.com', '/', 'discord'],
  ['www.messenger.com', '/', 'messenger'],
  ['web.telegram.org', '/', 'telegram-a'],
  ['web.telegram.org', '/k/', 'telegram-k'],
  ['web.whatsapp.com', '/', 'whatsapp'],
  ['www.youtube.com', '/', 'youtube'],
  ['www.youtube.com', '/live_chat', 'youtube-chat'],
  ['m.youtube.com', '/', 'youtube-phone'],
  ['studio.youtube.com', '/', 'youtube-studio'],
  ['www.tiktok.com', '/', 'tiktok'],
  ['mastodon.social', '/', 'mastodon'],
  ['www.reddit.com', '/', 'reddit'],
  ['old.reddit.com', '/', 'reddit-old'],
  ['www.threads.com', '/', 'threads'],
  ['bsky.app', '/', 'bluesky'],
  ['www.linkedin.com', '/', 'linkedin'],
  ['www.linkedin.com', '/classic/', 'linkedin-classic'],
  ['forum.example.go.id', '/', 'generic'],
  ['sosial.example.go.id', '/', 'mastodon'],
];

/** Hosts that no site of ours stands for: a person would have added them in the popup. */
export const ADDED_HOSTS: readonly string[] = ['forum.example.go.id', 'sosial.example.go.id'];

/** The pages that have to be built. */
export const PAGES: readonly string[] = [...new Set(pages.map(([, , page]) => page))];

/** The practice page that stands at an address. */
export function pageOf({ hostname, pathname }: URL): string | undefined {
  return pages
    .filter(([host, path]) => host === hostname && pathname.startsWith(path))
    .toSorted((one, other) => other[1].length - one[1].length)[0]?.[2];
}

/** As strict as the sites themselves; inline styles are allowed there too, as their editors need them. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The answer to an address, or undefined when no practice page stands for its host. */
export function answer(address: string): Answer | undefined {
  const url = new URL(address);
  const page = pageOf(url);
  if (url.protocol !== 'https:' || !page) return undefined;
  const asset = /^\/pages\/([\w-]+\.(?:js|css))$/.exec(url.pathname)?.[1];
  if (asset) return file(asset, asset.endsWith('.js') ? 'text/javascript' : 'text/css', {});
  if (/\.\w+$/.test(url.pathname)) return { status: 204, contentType: 'text/plain', headers: {}, body: '' };
  const headers = { ...(url.searchParams.get('csp') !== 'open' && { 'content-security-policy': policy }) };
  return file(`${page}.html`, 'text/html', headers);
}

function file(name: string, type: string, headers: Record<string, string>): Answer {
  return {
    status: 200,
    contentType: `${type}; charset=utf-8`,
    headers,
    body: readFileSync(join(PAGES_DIR, name), 'utf8'),
  };
}
