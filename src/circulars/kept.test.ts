import { expect, it } from 'vitest';
import { opened, signed, unsigned } from './fixture.ts';
import { granting } from './issuers.ts';
import { isOfOld, KEPT_VERSION, NOTHING_KEPT, parseKept, withKept } from './kept.ts';

const since = '2026-11-23T03:00:00.000Z';
const issuer = { fingerprint: 'aa', name: 'Kantor', since, grants: [{ name: 'Kantor', layer: 'office' }] };

it('keeps the sound entries beside broken ones', () => {
  const stored = { packs: [{ id: 'a' }, 7], issuers: [issuer, { ...issuer, since: 'soon' }], editions: 'x' };
  expect(parseKept(stored)).toEqual({ packs: [], issuers: [issuer], editions: [] });
});

it('is nothing where nothing sound is stored', () => {
  for (const stored of [undefined, null, 'x', []]) expect(parseKept(stored)).toEqual(NOTHING_KEPT);
});

it('of a newer Jeda is read as far as it goes, and loses nothing by a change of ours', () => {
  const newer = {
    version: KEPT_VERSION + 1,
    circles: ['a'],
    packs: [
      { id: 'a', title: 'A', source: '{}', added: since, seal: 'x' },
      { id: 'b', sealed: true },
    ],
    issuers: [
      { ...issuer, voucher: 'x' },
      { ...issuer, fingerprint: 'bb', grants: [{ name: 'Kantor', layer: 'village' }] },
    ],
    editions: [],
  };
  const kept = parseKept(newer);
  expect(kept.packs.map(({ id }) => id)).toEqual(['a']);
  const added = { ...issuer, fingerprint: 'cc', grants: [] };
  const next = withKept(newer, { ...kept, issuers: [...kept.issuers, added] });
  expect(next).toMatchObject({ version: KEPT_VERSION + 1, circles: ['a'] });
  expect(next).toHaveProperty('packs', expect.arrayContaining(newer.packs));
  expect(next).toHaveProperty('issuers', expect.arrayContaining([...newer.issuers, added]));
  expect(next).toHaveProperty('issuers.length', 3);
});

it('of before trusts every key on, for what is installed of it and no more', async () => {
  const office = await opened(await signed());
  const asCity = await opened(await signed({ id: 'lain', issuer: 'Kota', layer: 'city', region: '36.74' }));
  const { fingerprint = '' } = office;
  const stored = {
    packs: [],
    issuers: [
      { fingerprint, name: 'Kantor Contoh', since },
      { fingerprint: 'bb', name: 'Lain', since, revoked: since },
    ],
    editions: [],
  };
  expect(isOfOld(stored)).toBe(true);
  const { issuers } = granting(parseKept(stored), [office, asCity, await opened(unsigned())]);
  expect(issuers).toEqual([
    {
      ...stored.issuers[0],
      grants: [
        { name: 'Kantor Contoh', layer: 'office' },
        { name: 'Kota', layer: 'city' },
      ],
    },
    { ...stored.issuers[1], grants: [{ name: 'Lain', layer: 'office' }] },
  ]);
  const written = withKept(stored, { packs: [], issuers, editions: [] });
  expect(isOfOld(written)).toBe(false);
  expect(parseKept(written).issuers).toEqual(issuers);
});
