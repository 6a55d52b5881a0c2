import { describe, expect, it } from 'vitest';
import { originsOf, SITES, siteOf } from './index.ts';
import { siteSchema } from './schema.ts';

describe('sites', () => {
  it.each(SITES)('$id fits the schema', (site) => {
    expect(siteSchema.safeParse(site).error?.issues ?? []).toEqual([]);
  });

  it('gives every site its own id and hosts', () => {
    const ids = SITES.map((site) => site.id);
    const hosts = SITES.flatMap((site) => site.hosts);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(hosts).size).toBe(hosts.length);
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
