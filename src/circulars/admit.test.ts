import { describe, expect, it } from 'vitest';
import { GUIDES } from '../rulebook/guides.ts';
import { SHIPPED } from '../rulebook/index.ts';
import { admit, type Device, withCircular } from './admit.ts';
import type { Circular } from './circular.ts';
import { opened, otherKeys, signed, TODAY, unsigned } from './fixture.ts';
import { distrusting, trusting, trustingAgain } from './issuers.ts';
import { type Kept, NOTHING_KEPT } from './kept.ts';
import { place } from './place.ts';

const NOW = '2026-11-23T03:00:00.000Z';

/** A device on which these lie, each of a trusted issuer. */
async function deviceWith(...sources: string[]): Promise<Device> {
  let kept: Kept = NOTHING_KEPT;
  const circulars: Circular[] = [];
  for (const source of sources) {
    const circular = await opened(source);
    const { fingerprint, pack } = circular;
    if (fingerprint) kept = trusting(kept, { fingerprint, name: pack.issuer, layer: pack.layer }, NOW);
    kept = withCircular(kept, circular, { source, added: NOW });
    circulars.push(circular);
  }
  return deviceOf(kept, circulars);
}

function deviceOf(kept: Kept, circulars: readonly Circular[]): Device {
  const { issuers, editions } = kept;
  const where = { today: TODAY, region: '36.74' };
  return { kept, issuers, ...where, placed: place(circulars, { issuers, editions, ...where }) };
}

const refusal = async (source: string, device: Device) => {
  const circular = await opened(source);
  try {
    admit(circular, 'edaran.json', device);
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('a circular that comes', () => {
  it('is taken on an empty device, and as a newer edition of its own', async () => {
    expect(await refusal(await signed(), await deviceWith())).toBeUndefined();
    expect(await refusal(await signed({ version: 3 }), await deviceWith(await signed()))).toBeUndefined();
    expect(await refusal(await signed(), await deviceWith(await signed()))).toBeUndefined();
  });

  it.each([
    ['an older edition', () => signed({ version: 1 }), 'version'],
    ['the same edition with other words', () => signed({ title: { id: 'Lain' } }), 'version'],
    ['the id of another issuer', () => signed({ version: 3 }, otherKeys), 'id'],
    ['the id of a signed one, unsigned', () => unsigned({ version: 3 }), 'id'],
    ['days that are over', () => signed({ version: 3, to: '2026-11-22' }), 'to'],
    ['the id of a shipped pack', () => signed({ id: 'national' }), 'id'],
    ['the id of the person’s own', () => unsigned({ id: 'own-x' }), 'id'],
    ['the id of a law that ships', () => signed({ id: 'lain', sources: SHIPPED[0]?.sources ?? [] }), 'sources[0].id'],
    [
      'a point of guidance that only screens read',
      () => signed({ id: 'lain', guidance: looser() }),
      'guidance[0].kind',
    ],
  ])('with %s is refused', async (_, source, path) => {
    expect(await refusal(await source(), await deviceWith(await signed()))).toMatchObject({
      path,
      file: 'edaran.json',
    });
  });

  it('of another city is measured by what holds there, not by what holds here', async () => {
    const source = (at: string) => ({ sources: [{ id: 'surat', title: `Surat ${at}` }] });
    const here = unsigned({ id: 'sini', region: '36.74', ...source('sini') });
    const there = unsigned({ id: 'sana', region: '32.73', ...source('sana') });
    const device = await deviceWith(here);
    expect(await refusal(there, device)).toBeUndefined();
    const both = await deviceWith(here, there);
    expect(both.placed.map(({ state }) => state).toSorted()).toEqual(['elsewhere', 'in-force']);
    const second = unsigned({ id: 'sana-juga', region: '32.73', ...source('sana') });
    expect(await refusal(second, both)).toMatchObject({ path: 'sources[0].id', file: 'edaran.json' });
    // Of two that clash there the more important stands, and a third is not made to pay for it.
    const three = await deviceWith(here, there, second);
    expect(three.placed.filter(({ state }) => state === 'elsewhere')).toHaveLength(2);
    expect(await refusal(unsigned({ id: 'ketiga', region: '32.73' }), three)).toBeUndefined();
  });

  it('of a province is not refused for an office’s, and tells which one yields to it, on the day it begins', async () => {
    const surat = { sources: [{ id: 'surat', title: 'Surat' }] };
    const office = await signed({ id: 'dinas', title: { id: 'Edaran dinas' }, ...surat });
    const device = await deviceWith(office, await signed({ id: 'lain' }));
    const province = { id: 'provinsi', layer: 'province', region: '36', ...surat } as const;
    for (const from of [TODAY, '2099-01-01']) {
      const circular = await opened(await signed({ ...province, from }, otherKeys));
      const { others, yields } = admit(circular, 'edaran.json', device);
      expect(yields.map(({ id }) => id)).toEqual(['dinas']);
      expect(others.map(({ id }) => id)).toEqual(['lain']);
    }
    const both = await deviceWith(await signed(province, otherKeys), await signed({ id: 'lain' }));
    expect(await refusal(office, both)).toMatchObject({ path: 'sources[0].id' });
  });

  it('of an older edition stays out when the newer one was removed', async () => {
    const removed = deviceOf({ ...(await deviceWith(await signed())).kept, packs: [] }, []);
    expect(await refusal(await signed({ version: 1 }), removed)).toMatchObject({ path: 'version' });
  });

  it('of another issuer may take an id once the first is trusted no more and its circular is gone', async () => {
    const { kept } = await deviceWith(await signed());
    const other = await signed({}, otherKeys);
    expect(await refusal(other, deviceOf({ ...kept, packs: [] }, []))).toMatchObject({ path: 'id' });
    const [{ fingerprint } = { fingerprint: '' }] = kept.issuers;
    const revoked = distrusting({ ...kept, packs: [] }, fingerprint, NOW);
    expect(await refusal(other, deviceOf(revoked, []))).toBeUndefined();

    // Whoever had the id is remembered all the same: trusted again, they bring no older edition back.
    const circular = await opened(other);
    const name = { fingerprint: circular.fingerprint ?? '', name: 'Kantor Contoh', layer: 'office' } as const;
    const taken = withCircular(trusting(revoked, name, NOW), circular, { source: other, added: NOW });
    const left = distrusting({ ...taken, packs: [] }, name.fingerprint, NOW);
    const again = deviceOf(trustingAgain(left, fingerprint, NOW), []);
    expect(await refusal(await signed({ version: 1 }), again)).toMatchObject({ path: 'version' });
    expect(await refusal(await signed({ version: 3 }), again)).toBeUndefined();
  });
});

const looser = () =>
  GUIDES.flatMap(({ guidance }) => guidance)
    .filter(({ kind }) => kind === 'jangan')
    .slice(0, 1)
    .map((point) => ({ ...point, kind: 'boleh' as const, law: [], sources: [] }));

describe('what nobody signed', () => {
  it('lies as the person’s own, and tells which layer it named', async () => {
    expect(await opened(unsigned())).toMatchObject({ pack: { layer: 'personal' }, named: 'office' });
    expect(await opened(unsigned(), 'policy')).toMatchObject({ pack: { layer: 'office' } });
  });

  it('declares no exception, and neither does what is signed', async () => {
    const exceptions = [{ rule: 'ajakan' as const, wording: 'coblos', since: NOW }];
    await expect(opened(unsigned({ layer: 'personal', exceptions }))).rejects.toMatchObject({ path: 'exceptions' });
    await expect(opened(await signed({ layer: 'personal', exceptions }))).rejects.toMatchObject({ path: 'exceptions' });
  });
});
