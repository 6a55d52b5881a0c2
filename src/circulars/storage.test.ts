import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CIRCULARS_KEY } from '../browser/index.ts';
import { opened, signed, TODAY } from './fixture.ts';
import { KEPT_VERSION } from './kept.ts';
import { changeKept, holdingPacks, readCirculars, readKept, rememberEditions } from './storage.ts';

const since = '2026-11-01T03:00:00.000Z';
const ids = async () =>
  (await readCirculars()).placed.map(({ pack: { id, version }, state }) => `${id} ${version} ${state}`);

beforeEach(() => {
  fakeBrowser.reset();
  vi.setSystemTime(`${TODAY}T05:00:00.000Z`);
});

it('leads what an older Jeda kept here, without losing trust or what holds by it', async () => {
  const source = await signed({ layer: 'city', region: '36.74' });
  const { fingerprint = '' } = await opened(source);
  const old = {
    packs: [{ id: 'kantor', title: 'Edaran kantor', source, added: since }],
    issuers: [{ fingerprint, name: 'Kantor Contoh', since }],
    editions: [{ id: 'kantor', fingerprint, version: 2, digest: 'x' }],
  };
  await fakeBrowser.storage.local.set({ [CIRCULARS_KEY]: old, settings: { version: 2, region: '36.74' } });
  expect(await ids()).toEqual(['kantor 2 in-force']);
  expect((await holdingPacks()).map(({ id }) => id)).toEqual(['kantor']);
  const before = await changeKept((kept) => ({ ...kept, editions: [] }));
  expect(before).toEqual(await readKept().then((kept) => ({ ...kept, editions: old.editions })));
  expect(await fakeBrowser.storage.local.get()).toMatchObject({ [CIRCULARS_KEY]: { version: KEPT_VERSION } });
  // What was installed of it spoke for a city; nothing higher does now.
  expect((await readKept()).issuers[0]?.grants).toEqual([{ name: 'Kantor Contoh', layer: 'city' }]);
});

it('remembers what a policy has laid: an older edition that it brings later does not hold, nor does it wake anybody twice', async () => {
  const { managed, local } = fakeBrowser.storage;
  await managed.set({ packs: [await signed()] });
  expect(await ids()).toEqual(['kantor 2 in-force']);
  await rememberEditions();
  const { [CIRCULARS_KEY]: kept } = await local.get(CIRCULARS_KEY);
  expect(kept).toMatchObject({ packs: [], editions: [{ id: 'kantor', version: 2 }] });
  const woken = vi.fn();
  fakeBrowser.storage.onChanged.addListener(woken);
  await rememberEditions();
  expect(woken).not.toHaveBeenCalled();
  await managed.set({ packs: [await signed({ version: 1 })] });
  expect(await ids()).toEqual(['kantor 1 superseded']);
  expect(await holdingPacks()).toEqual([]);
  await managed.set({ packs: [await signed({ version: 3 })] });
  expect(await ids()).toEqual(['kantor 3 in-force']);
});
