import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../rulebook/index.ts';
import { opened, otherKeys, signed, TODAY, unsigned } from './fixture.ts';
import { place } from './place.ts';

const ofOffice = await opened(await signed());
const ofOther = await opened(await signed({ id: 'lain' }, otherKeys));
const trust = { fingerprint: ofOffice.fingerprint ?? '' };
const states = (circulars: Parameters<typeof place>[0], issuers: Parameters<typeof place>[1]['issuers'] = [trust]) =>
  place(circulars, { issuers, today: TODAY, region: '36.74', shipped: SHIPPED }).map(({ state }) => state);

describe('the place of a circular', () => {
  it('is in force when its issuer is trusted, and not without that', () => {
    expect(states([ofOffice, ofOther])).toEqual(['in-force', 'unknown-issuer']);
    expect(states([ofOffice], [{ ...trust, revoked: '2026-11-23T03:00:00.000Z' }])).toEqual(['revoked']);
  });

  it('follows its days', async () => {
    const early = await opened(unsigned({ id: 'nanti', from: '2026-11-24' }));
    const late = await opened(unsigned({ id: 'lalu', to: '2026-11-22' }));
    expect(states([early, late])).toEqual(['not-yet', 'expired']);
  });

  it('is that of its region: elsewhere it is kept, and stands in nobody’s way', async () => {
    const there = await opened(unsigned({ id: 'sana', region: '32.73' }));
    const province = await opened(unsigned({ id: 'provinsi', region: '36' }));
    expect(states([there, province])).toEqual(['elsewhere', 'in-force']);
  });

  it('is left to the one that came first where two clash, and the others hold', async () => {
    const election = (id: string) => ({ id, sources: [{ id: 'surat', title: 'Surat' }] });
    const first = await opened(unsigned(election('satu')));
    const second = await opened(unsigned(election('dua')));
    const third = await opened(unsigned({ id: 'tiga' }));
    const placed = place([first, second, third], { issuers: [], today: TODAY, region: '36.74', shipped: SHIPPED });
    expect(placed.map(({ state }) => state)).toEqual(['in-force', 'unfit', 'in-force']);
    expect(placed[1]?.fault).toMatchObject({ path: 'satu: sources[0].id', file: 'dua' });
  });

  it('is before all others where a policy brings it, whoever signed it', async () => {
    const byPolicy = await opened(await signed({ id: 'kantor' }, otherKeys), 'policy');
    const placed = place([ofOffice, byPolicy], { issuers: [trust], today: TODAY, region: '36.74', shipped: SHIPPED });
    expect(placed.map(({ by, state }) => [by, state])).toEqual([
      ['policy', 'in-force'],
      ['person', 'unfit'],
    ]);
  });
});
