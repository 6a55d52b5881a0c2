import { describe, expect, it } from 'vitest';
import { knowsHost, originsOf, SITES, siteHere, siteOf } from './index.ts';
import { siteSchema } from './schema.ts';

describe('sites', () => {
  it.each(SITES)('$id fits the schema', (site) => {
    expect(siteSchema.safeParse(site).error?.issues ?? []).toEqual([]);
  });

  it('gives every site its own id and hosts, or its own paths of a host that is shared', () => {
    const ids = SITES.map((site) => site.id);
    const places = SITES.flatMap(({ hosts, paths = [''] }) =>
      hosts.flatMap((host) => paths.map((path) => host + path)),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(places.filter((place) => places.some((other) => other !== place && other.startsWith(`${place}/`)))).toEqual(
      [],
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('tells two sites of one host apart by their paths', () => {
    expect(siteOf(new URL('https://web.telegram.org/k/#@layanan'))?.id).toBe('telegram-k');
    expect(siteOf(new URL('https://web.telegram.org/a/#-100'))?.id).toBe('telegram-a');
    expect(siteOf(new URL('https://web.telegram.org/'))).toBeUndefined();
  });

  it('knows a site by its address, with or without www', () => {
    expect(siteOf(new URL('https://www.facebook.com/groups/1'))?.id).toBe('facebook');
    expect(siteOf(new URL('https://x.com/home'))?.id).toBe('x');
  });

  it('does not take a look-alike address or an unencrypted one for a site', () => {
    expect(siteOf(new URL('https://x.com.example.org/'))).toBeUndefined();
    expect(siteOf(new URL('https://notx.com/'))).toBeUndefined();
    expect(siteOf(new URL('http://x.com/'))).toBeUndefined();
  });

  it('asks for the bare host and www, and for a subdomain alone', () => {
    const [x] = SITES;
    expect(x && originsOf(x)).toContain('https://www.x.com/*');
    expect(x && originsOf(x)).not.toContain('https://www.mobile.x.com/*');
  });
});

describe('a page that the person adds', () => {
  it('is one that no known site stands on, and is named by its host', () => {
    expect(siteHere(new URL('https://forum.example.go.id/'))).toMatchObject({ id: 'forum.example.go.id', hosts: [] });
    expect(siteHere(new URL('https://www.facebook.com/'))?.id).toBe('facebook');
    expect(knowsHost('www.x.com')).toBe(true);
    expect(knowsHost('forum.example.go.id')).toBe(false);
  });
});
