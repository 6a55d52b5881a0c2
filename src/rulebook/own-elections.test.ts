import { describe, expect, it } from 'vitest';
import { election, national, pack } from './fixture.ts';
import { personalPacks } from './own-elections.ts';
import { standingBook } from './shipped.ts';

const own = (id: string, parties: string[] = []) =>
  election(id, '99.01', {
    contestants: [{ number: 3, names: ['Wirasena'], nicknames: [], slogans: [], hashtags: [], parties }],
  });
const exceptions = [{ rule: 'ajakan', wording: 'coblos ketua rt', since: '2026-11-20T03:00:00.000Z' }] as const;

describe('elections of the person’s own', () => {
  it('lie upon the shipped ones, beside what the person declared harmless', () => {
    const shipped = [national(), pack('kota', 'city', { region: '99.01', elections: [election('kota', '99.01')] })];
    const { rulebook, refused } = standingBook(personalPacks({ exceptions, own: [own('desa')] }), shipped);
    expect(refused).toEqual([]);
    expect(rulebook.elections.map(({ id }) => id)).toEqual(['kota', 'desa']);
    expect(rulebook.exceptions).toEqual(exceptions);
  });

  it('go alone where one of them no longer fits', () => {
    const packs = personalPacks({ exceptions, own: [own('desa', ['no-such-party']), own('kota')] });
    const { rulebook, refused } = standingBook(packs, [national()]);
    expect(rulebook.elections.map(({ id }) => id)).toEqual(['kota']);
    expect(rulebook.exceptions).toEqual(exceptions);
    expect(refused.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'own-desa elections[0].contestants[0].parties[0]',
    ]);
  });
});
