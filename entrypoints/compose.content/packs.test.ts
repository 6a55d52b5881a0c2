import { afterAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringPacks, packsHere } from './packs.ts';

const life = new AbortController();
afterAll(() => life.abort());

it('asks again which circulars hold when the day or the region has changed, and for nothing else', async () => {
  vi.setSystemTime('2026-11-23T05:00:00');
  const asked = vi.fn();
  let held: unknown[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (what: unknown) => {
    asked(what);
    return held;
  });
  const failed = vi.fn();
  expect(packsHere('36.74')).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
  await bringPacks(failed, life.signal);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(packsHere('36.74')).toBe(packsHere('36.74'));
  expect(asked).toHaveBeenCalledTimes(1);

  held = [{ id: 'sana' }];
  packsHere('32.73');
  await vi.waitFor(() => expect(packsHere('32.73')).toEqual(held));
  expect(asked).toHaveBeenCalledTimes(2);

  held = [];
  vi.setSystemTime('2026-11-24T00:00:01');
  packsHere('32.73');
  await vi.waitFor(() => expect(packsHere('32.73')).toEqual([]));
  expect(asked).toHaveBeenCalledTimes(3);
  expect(failed).not.toHaveBeenCalled();
});
