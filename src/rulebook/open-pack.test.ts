import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { national, pack, point } from './fixture.ts';
import { openPack } from './open-pack.ts';
import { createKeys, fingerprintOf, isSigned, sign } from './signature.ts';

const office = pack('kantor', 'office', { guidance: [point('a', 'jangan')] });
const keys = await createKeys();
const signature = await sign(office, keys);
const other = await createKeys();
const open = (json: unknown) => openPack(JSON.stringify(json), 'kantor.json', [national()]);

describe('a signed pack', () => {
  it('opens, and tells by whose key', async () => {
    const { pack, signedBy } = await open({ pack: office, signature });
    expect(pack).toEqual(office);
    expect(signedBy).toEqual({ key: keys.public, fingerprint: await fingerprintOf(signature) });
    expect(signedBy?.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  });

  it('keeps its signature in whatever order and layout its file stands', async () => {
    const { guidance, ...others } = office;
    const source = JSON.stringify({ signature, pack: { guidance, ...others } }, null, 7);
    expect((await openPack(source, 'kantor.json')).signedBy?.key).toBe(keys.public);
  });

  it.each([
    ['one word more', { pack: { ...office, issuer: 'Kantor lain' }, signature }],
    ['the key of somebody else', { pack: office, signature: { ...signature, key: other.public } }],
    ['no signature in it', { pack: office, signature: null }],
    ['a signature cut short', { pack: office, signature: { ...signature, value: signature.value.slice(2) } }],
    ['letters that are none of base64url', { pack: office, signature: { ...signature, key: '%%%' } }],
  ])('with %s is refused whole', async (_, json) => {
    await expect(open(json)).rejects.toMatchObject({ name: 'PackError', path: 'signature', file: 'kantor.json' });
  });

  it.each([
    ['left out', { pack: office }],
    ['empty', { pack: office, signature: null }],
  ])('whose signature is %s is told that it is missing, and what to do', async (_, json) => {
    const mend = {
      id: expect.stringContaining('tanda tangan tidak ada: minta'),
      en: expect.stringContaining('missing'),
    };
    await expect(open(json)).rejects.toMatchObject({ path: 'signature', file: 'kantor.json', mend });
  });

  it('of a newer Jeda says so, even where its way of signing is not known here', async () => {
    const newer = { ...office, format: 2, chapters: [] };
    for (const json of [newer, { pack: newer, signature: { by: 'a later way' } }])
      await expect(open(json)).rejects.toMatchObject({
        path: 'format',
        mend: { id: expect.stringContaining('perbarui Jeda'), en: expect.stringContaining('made for a newer Jeda') },
      });
  });

  it('is held to the rules of packs like any other', async () => {
    const wrong = { ...office, layer: 'village' };
    const signed = { pack: wrong, signature: await sign(wrong, keys) };
    await expect(open(signed)).rejects.toMatchObject({ path: 'layer' });
  });

  it('fits no other text, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        expect(await isSigned(json, signature)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

it('a pack that nobody signed opens without a name', async () => {
  expect(await open(office)).toEqual({ pack: office });
});
