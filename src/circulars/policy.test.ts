import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../rulebook/signature.ts';
import { keys, signed, unsigned } from './fixture.ts';
import { POLICY_KEYS, readPolicy } from './policy.ts';

const told = async (raw: Record<string, unknown>) =>
  (await readPolicy(raw)).refused.map(({ file, path }) => file + path);

describe('a policy', () => {
  it('is none where nothing is set', async () => {
    expect((await readPolicy({})).governing).toBeUndefined();
  });

  it('sets what it names, and tells whose circulars and issuers', async () => {
    const name = 'BKPSDM Contoh';
    const fingerprint = await fingerprintOf({ key: keys.public });
    const policy = await readPolicy({
      status: 'pppk',
      region: '36.74',
      hold: 'waspada',
      whileComposing: true,
      sites: ['x', 'facebook'],
      packs: [await signed(), JSON.parse(unsigned({ id: 'lain' }))],
      issuers: [
        { name, key: keys.public },
        { name, fingerprint, layer: 'city' },
      ],
    });
    expect(policy.refused).toEqual([]);
    expect(policy.governing).toMatchObject({
      status: 'pppk',
      region: '36.74',
      hold: 'waspada',
      whileComposing: true,
      sites: ['x', 'facebook'],
      issuers: [name, name],
      packs: [{ title: 'Edaran kantor' }, { title: 'Edaran kantor' }],
    });
    expect(policy.issuers).toEqual([
      { name, fingerprint, grants: [{ name, layer: 'national' }] },
      { name, fingerprint, grants: [{ name, layer: 'city' }] },
    ]);
    expect(policy.circulars.map(({ pack }) => pack.layer)).toEqual(['office', 'office']);
  });

  it('refuses each key that it cannot take, and keeps the others', async () => {
    const policy = await readPolicy({ region: '36.74', hold: 'none', status: 'camat', packs: 'x', issuers: [{}] });
    expect(policy.governing).toEqual({ region: '36.74', refused: 4 });
    expect(policy.refused.map(({ file }) => file).toSorted()).toEqual(['hold', 'issuers[0]', 'packs', 'status']);
    expect(await told({ packs: ['{', unsigned({ title: { id: ' ' } })] })).toEqual(['packs[0]1:2', 'packs[1]title.id']);
    expect(await told({ region: '99.99' })).toEqual(['region']);
    expect(await told({ sites: ['x', 'myspace'], whileComposing: false })).toEqual(['whileComposing', 'sites']);
  });

  it.each(['report', 'server', 'keepText', 'journal', 'hidden', 'pauses', 'exceptions', 'hosts', '__proto__'])(
    'cannot set %s: nothing is sent, no words of a draft are kept, nothing is hidden',
    async (key) => {
      const raw = JSON.parse(`{"${key}":{"keepText":true}}`);
      const { governing, refused } = await readPolicy(raw);
      expect(governing).toEqual({ refused: 1 });
      expect(refused[0]?.mend.id).toContain('Tidak ada kunci untuk mengirim sesuatu');
    },
  );

  it('knows these keys and no other', () => {
    expect(POLICY_KEYS).toEqual(['status', 'region', 'hold', 'whileComposing', 'sites', 'packs', 'issuers']);
  });
});
