import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bonesOf } from '../rulebook/bones.ts';
import { GUIDES } from '../rulebook/guides.ts';
import { type Pack, SHIPPED, standingBook } from '../rulebook/index.ts';
import { GROUNDS } from './bones.ts';
import type { Circular } from './circular.ts';
import { keys, opened, otherKeys, signed, TODAY, unsigned } from './fixture.ts';
import { type Ground, place } from './place.ts';

const ofOffice = await opened(await signed());
const ofOther = await opened(await signed({ id: 'lain' }, otherKeys));
const trust = {
  fingerprint: ofOffice.fingerprint ?? '',
  grants: [{ name: 'Kantor Contoh', layer: 'office' }],
} as const;
const placedOn = (circulars: readonly Circular[], parts: Partial<Ground> = {}) =>
  place(circulars, { issuers: [trust], editions: [], today: TODAY, region: '36.74', ...parts });
const states = (circulars: readonly Circular[], parts?: Partial<Ground>) =>
  Object.fromEntries(placedOn(circulars, parts).map(({ pack: { id, version }, state }) => [`${id} ${version}`, state]));

const LETTER = [{ id: 'surat', title: 'Surat' }];

describe('the place of a circular', () => {
  it('is in force when its issuer is trusted, and not without that', () => {
    expect(states([ofOffice, ofOther])).toEqual({ 'kantor 2': 'in-force', 'lain 2': 'unknown-issuer' });
    const revoked = { ...trust, revoked: '2026-11-23T03:00:00.000Z' };
    expect(states([ofOffice], { issuers: [revoked] })).toEqual({ 'kantor 2': 'revoked' });
    // Whoever else trusts it.
    expect(states([ofOffice], { issuers: [trust, revoked] })).toEqual({ 'kantor 2': 'revoked' });
  });

  it('follows its days', async () => {
    const early = await opened(unsigned({ id: 'nanti', from: '2026-11-24' }));
    const late = await opened(unsigned({ id: 'lalu', to: '2026-11-22' }));
    expect(states([early, late])).toEqual({ 'nanti 2': 'not-yet', 'lalu 2': 'expired' });
  });

  it('is that of its region: elsewhere it is kept, and stands in nobody’s way', async () => {
    const there = await opened(unsigned({ id: 'sana', region: '32.73', sources: LETTER }));
    const province = await opened(unsigned({ id: 'provinsi', region: '36', sources: LETTER }));
    expect(states([there, province])).toEqual({ 'sana 2': 'elsewhere', 'provinsi 2': 'in-force' });
  });

  it('is left to the more important where two clash, and the others hold', async () => {
    const office = await opened(await signed({ id: 'a-dinas', sources: LETTER }));
    const province = await opened(
      unsigned({ id: 'provinsi', layer: 'province', region: '36', sources: LETTER }),
      'person',
    );
    const upper = await opened(await signed({ id: 'z-provinsi', layer: 'province', region: '36', sources: LETTER }));
    const third = await opened(unsigned({ id: 'tiga' }));
    const issuers = [{ ...trust, grants: [{ name: 'Kantor Contoh', layer: 'national' }] }] as const;
    const placed = placedOn([office, province, third, upper], { issuers });
    expect(placed.map(({ pack: { id }, state }) => [id, state])).toEqual([
      ['z-provinsi', 'in-force'],
      ['a-dinas', 'unfit'],
      // What nobody signed is the person's own, whatever it calls itself.
      ['provinsi', 'unfit'],
      ['tiga', 'in-force'],
    ]);
    expect(placed[1]?.fault).toMatchObject({ path: 'sources[0].id', file: 'a-dinas' });
  });

  it('bears with the guidance that only screens read, and does not lean on it', async () => {
    const [guide] = GUIDES;
    const point = guide?.guidance.find(({ kind }) => kind === 'jangan');
    const law = guide?.law.map(({ id }) => id) ?? [];
    expect(point && law.length).toBeGreaterThan(0);
    const own = { id: 'butir', kind: 'jangan', text: { id: 'Butir' }, sources: [], certainty: 'issued' } as const;
    const looser = { ...own, id: point?.id ?? '', kind: 'boleh' as const, law: [], sources: [] };
    const leaning = { ...own, law, sources: [] };
    for (const one of [looser, leaning]) {
      const circular = await opened(unsigned({ guidance: [one] }), 'policy');
      expect(states([circular])).toEqual({ 'kantor 2': 'unfit' });
    }
  });

  it('comes back to one that gave way to another which does not stand either', async () => {
    const [first, second] = [[{ id: 'satu', title: 'Satu' }], [{ id: 'dua', title: 'Dua' }]] as const;
    const policy = await opened(unsigned({ id: 'a', sources: [...first] }), 'policy');
    const between = await opened(await signed({ id: 'b', sources: [...first, ...second] }));
    const last = await opened(unsigned({ id: 'c', sources: [...second] }));
    expect(states([last, between, policy])).toEqual({ 'a 2': 'in-force', 'b 2': 'unfit', 'c 2': 'in-force' });
  });

  it('is before all others where a policy brings it, whoever signed it', async () => {
    const byPolicy = await opened(await signed({ id: 'kantor' }, otherKeys), 'policy');
    expect(placedOn([ofOffice, byPolicy]).map(({ by, state }) => [by, state])).toEqual([
      ['policy', 'in-force'],
      ['person', 'unfit'],
    ]);
    // Even above a layer that is upper.
    const city = await opened(await signed({ id: 'kota', layer: 'city', region: '36.74', sources: LETTER }));
    const office = await opened(unsigned({ sources: LETTER }), 'policy');
    const issuers = [{ ...trust, grants: [{ name: 'Kantor Contoh', layer: 'city' }] }] as const;
    expect(states([city, office], { issuers })).toEqual({ 'kantor 2': 'in-force', 'kota 2': 'unfit' });
  });

  it('is that of the newest edition, whoever brings it; before its first day the one before it holds', async () => {
    const third = await opened(await signed({ version: 3 }));
    const byPolicy = await opened(await signed(), 'policy');
    const first = await opened(await signed({ version: 1 }), 'policy');
    expect(states([first, byPolicy, third])).toEqual({
      'kantor 1': 'superseded',
      'kantor 2': 'superseded',
      'kantor 3': 'in-force',
    });
    expect(placedOn([byPolicy, third])[0]?.newer).toBe(3);
    expect(states([byPolicy, ofOffice].slice(0, 1))).toEqual({ 'kantor 2': 'in-force' });
    expect(placedOn([ofOffice, byPolicy]).map(({ state }) => state)).toEqual(['in-force', 'superseded']);
    const later = await opened(await signed({ version: 4, from: '2026-11-24' }), 'policy');
    expect(states([byPolicy, later])).toEqual({ 'kantor 2': 'in-force', 'kantor 4': 'not-yet' });
    expect(states([byPolicy, later], { today: '2026-11-24' })).toEqual({
      'kantor 2': 'superseded',
      'kantor 4': 'in-force',
    });
  });

  it('is not given back to an older edition that a policy brings, once a newer one was seen here', async () => {
    const replayed = await opened(await signed({ version: 1 }), 'policy');
    const { fingerprint = '' } = replayed;
    const seen = { id: 'kantor', fingerprint, version: 2, digest: 'x' };
    expect(states([replayed], { editions: [seen] })).toEqual({ 'kantor 1': 'superseded' });
    expect(states([replayed], { editions: [{ ...seen, from: '2026-11-24' }] })).toEqual({ 'kantor 1': 'in-force' });
    expect(states([replayed], { editions: [{ ...seen, fingerprint: 'another' }] })).toEqual({ 'kantor 1': 'in-force' });
  });
});

describe('the key of a small office', () => {
  const under = async (parts: Partial<Pack>) => states([await opened(await signed({ id: 'k', ...parts }))])['k 2'];

  it('speaks under the name and for the layer that it is trusted for, and those below', async () => {
    expect(await under({})).toBe('in-force');
    expect(await under({ issuer: ' KANTOR  contoh' })).toBe('in-force');
    expect(await under({ layer: 'personal' })).toBe('in-force');
  });

  it.each([
    { issuer: 'Badan Kepegawaian Negara' },
    { layer: 'national' },
    { layer: 'city', region: '36.74' },
    { layer: 'national', issuer: 'BKN' },
  ] as const)('does not speak as %j until the person says so', async (parts) => {
    expect(await under(parts)).toBe('beyond-trust');
  });
});

describe('the one answer', () => {
  const LAYERS = ['oversight', 'province', 'city', 'office', 'personal'] as const;
  const REGIONS = { oversight: '36', province: '36', city: '36.74', office: '36.74', personal: '36.74' };
  const point = (kind: Pack['guidance'][number]['kind']): Pack['guidance'][number] => ({
    id: 'bersama',
    kind,
    text: { id: 'Butir' },
    law: [],
    sources: [],
    certainty: 'issued',
  });
  const parts = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'own-x', 'national'),
    version: fc.integer({ min: 1, max: 3 }),
    layer: fc.constantFrom(...LAYERS),
    sources: fc.constantFrom([], LETTER, [{ id: 'lampiran', title: 'Lampiran' }]),
    guidance: fc.array(fc.constantFrom('boleh', 'abu-abu', 'jangan').map(point), { maxLength: 1 }),
    from: fc.constantFrom('2026-11-01', '2026-11-24'),
  });
  const brought = fc.record({
    parts,
    by: fc.constantFrom('person', 'policy'),
    how: fc.constantFrom('own', 'other', 'none'),
  });
  const issuers = [keys, otherKeys];

  it('does not depend on the order in which circulars came, and fits upon what ships, for a page and for the gate', async () => {
    const fingerprints = [ofOffice, ofOther].map(({ fingerprint = '' }) => fingerprint);
    const trusted = fingerprints.map((fingerprint) => ({
      fingerprint,
      grants: [{ name: 'Kantor Contoh', layer: 'oversight' as const }],
    }));
    const property = fc.asyncProperty(fc.array(brought, { maxLength: 6 }), fc.nat(), async (all, turn) => {
      const circulars = await Promise.all(
        all.map(async ({ parts: it, by, how }) => {
          const of = { ...it, region: REGIONS[it.layer] };
          const key = issuers[how === 'own' ? 0 : 1];
          return opened(how === 'none' || !key ? unsigned(of) : await signed(of, key), by);
        }),
      );
      const told = (them: readonly Circular[]) =>
        placedOn(them, { issuers: trusted }).map(({ state, digest, fingerprint, fault, newer }) =>
          [state, digest, fingerprint, fault?.message, newer].join(' '),
        );
      const placed = told(circulars);
      expect(told(circulars.toReversed())).toEqual(placed);
      const at = circulars.length > 0 ? turn % circulars.length : 0;
      expect(told([...circulars.slice(at), ...circulars.slice(0, at)])).toEqual(placed);
      const holding = placedOn(circulars, { issuers: trusted }).flatMap(({ state, pack }) =>
        state === 'in-force' ? pack : [],
      );
      for (const ground of [SHIPPED, [...SHIPPED, ...GUIDES]])
        expect(standingBook(holding, ground).refused).toEqual([]);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('lies upon the bones of what ships', () => {
    const bones = (packs: readonly Pack[]) => JSON.parse(JSON.stringify(packs.map(bonesOf)));
    expect(GROUNDS).toEqual([[...SHIPPED, ...GUIDES], SHIPPED].map(bones).map((it) => expect.arrayContaining(it)));
    expect(GROUNDS.map((it) => it.length)).toEqual([SHIPPED.length + GUIDES.length, SHIPPED.length]);
  });
});
