import { expect, it } from 'vitest';
import { NOTHING_KEPT, parseKept } from './kept.ts';

const since = '2026-11-23T03:00:00.000Z';

it('keeps the sound entries beside broken ones', () => {
  const issuer = { fingerprint: 'aa', name: 'Kantor', since };
  const stored = { packs: [{ id: 'a' }, 7], issuers: [issuer, { ...issuer, since: 'soon' }], editions: 'x' };
  expect(parseKept(stored)).toEqual({ packs: [], issuers: [issuer], editions: [] });
});

it('is nothing where nothing sound is stored', () => {
  for (const stored of [undefined, null, 'x', []]) expect(parseKept(stored)).toEqual(NOTHING_KEPT);
});
