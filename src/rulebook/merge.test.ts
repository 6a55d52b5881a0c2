import { describe, expect, it } from 'vitest';
import { RULES } from '../vocabulary.ts';
import { conflictsAmong } from './conflicts-among.ts';
import { election, national, pack, point, rule } from './fixture.ts';
import { mergeLayers } from './merge.ts';
import { PackError } from './pack-error.ts';
import type { Pack } from './schema.ts';

const refusal = (...packs: Pack[]): string => {
  try {
    mergeLayers([national(), ...packs]);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'accepted';
};

const upper = rule('foto');

describe('mergeLayers', () => {
  it('offers all ten rules, each with its origin', () => {
    const { rules } = mergeLayers([national()]);
    expect(Object.keys(rules).toSorted()).toEqual([...RULES].toSorted());
    expect(rules.ajakan.origin).toEqual({
      layer: 'national',
      pack: 'national',
      issuer: 'Penerbit uji',
      asOf: '2026-11-22',
    });
  });

  it('does not depend on the order in which packs were found', () => {
    const packs = [
      national(),
      pack('b', 'office', { guidance: [point('b', 'boleh')] }),
      pack('a', 'office', { guidance: [point('a', 'boleh')] }),
      pack('kota', 'city', { region: '36.74', guidance: [point('kota', 'boleh')] }),
      pack('awas', 'oversight', { guidance: [point('awas', 'boleh')] }),
    ];
    const book = mergeLayers(packs);
    expect(mergeLayers(packs.toReversed())).toEqual(book);
    expect(book.guidance.map((it) => it.id)).toEqual(['memilih', 'hadir', 'awas', 'kota', 'a', 'b']);
  });

  it('leaves the packs untouched', () => {
    const lower = pack('kantor', 'office', { rules: [{ ...upper, acts: ['post', 'like', 'share'] }] });
    const before = structuredClone(lower);
    mergeLayers([lower, national()]);
    expect(lower).toEqual(before);
  });

  it('lets a lower layer add acts to a rule, and keeps the national words in front', () => {
    const lower = rule('foto', { acts: ['post', 'like', 'share'], reason: { id: 'Juga di kantor ini' } });
    const { foto } = mergeLayers([national(), pack('kantor', 'office', { rules: [lower] })]).rules;
    expect(foto.acts).toEqual(['post', 'like', 'share']);
    expect(foto.reason).toEqual(upper.reason);
    expect(foto.origin.layer).toBe('national');
    expect(foto.additions.map((it) => [it.origin.pack, it.reason.id])).toEqual([['kantor', 'Juga di kantor ini']]);
  });

  it.each(['acts', 'law', 'sanctions'] as const)('refuses a lower layer that drops %s of a national rule', (list) => {
    const lower: Record<typeof list, Pack['rules'][number]> = {
      acts: { ...upper, acts: ['share'] },
      law: { ...upper, law: ['law-2'] },
      sanctions: { ...upper, sanctions: ['sanction-2'] },
    };
    const json = pack('kantor', 'office', { rules: [lower[list]] });
    expect(refusal(json)).toContain(`kantor: rules[0].${list}: rule "foto" comes from Penerbit uji`);
    expect(refusal(json)).toContain('a lower layer cannot switch it off or take away from it, only add');
  });

  it('refuses a lower layer that puts a national rule in dispute', () => {
    const disputed = [{ who: 'Kantor', says: { id: 'boleh' }, sources: [] }];
    expect(refusal(pack('kantor', 'office', { rules: [{ ...upper, disputed }] }))).toContain(
      'a lower layer cannot put it in dispute',
    );
  });

  it('lets a lower layer make a point stricter, and tells what it was', () => {
    const lower = pack('kantor', 'office', { guidance: [point('hadir', 'jangan')] });
    const hadir = mergeLayers([national(), lower]).guidance.find((it) => it.id === 'hadir');
    expect(hadir).toMatchObject({ kind: 'jangan', origin: { pack: 'kantor' } });
    expect(hadir?.tightened).toMatchObject({ from: 'abu-abu', origin: { layer: 'national' } });
  });

  it.each(['boleh', 'abu-abu'] as const)('refuses a lower layer that tells a grey point anew as %s', (kind) => {
    expect(refusal(pack('kantor', 'office', { guidance: [point('hadir', kind)] }))).toContain('only make it stricter');
  });

  it('refuses a stricter point that forgets some of its people', () => {
    const lower = point('hadir', 'jangan', { statuses: ['pns'] });
    expect(refusal(pack('kantor', 'office', { guidance: [lower] }))).toContain('guidance[0].statuses: "hadir"');
  });

  it('refuses exceptions that do not come from the person', () => {
    const exceptions: Pack['exceptions'] = [{ rule: 'foto', wording: 'x', since: '2026-11-22T00:00:00Z' }];
    expect(refusal(pack('kantor', 'office', { exceptions }))).toContain('no office can release from a national rule');
    expect(refusal(pack('personal', 'personal', { exceptions }))).toBe('accepted');
  });

  it('refuses an id that another pack of the same layer uses', () => {
    const twin = (id: string) => pack(id, 'office', { guidance: [point('sama', 'boleh')] });
    expect(refusal(twin('b'), twin('a'))).toBe('b: guidance[0].id: pack "a" already uses this id: give another');
    expect(refusal(pack('national-2', 'national', { rules: [upper] }))).toContain(
      'pack "national" already uses this id',
    );
  });

  it('refuses a pack that writes over the law of another', () => {
    expect(refusal(pack('kantor', 'office', { law: national().law }))).toContain('kantor: law[0].id');
  });

  it.each<[string, Partial<Pack>, string]>([
    ['a law', { guidance: [point('x', 'boleh', { law: ['none'] })] }, 'guidance[0].law[0]'],
    ['a source', { guidance: [point('x', 'boleh', { sources: ['none'] })] }, 'guidance[0].sources[0]'],
    [
      'the source of a position',
      {
        guidance: [
          point('x', 'abu-abu', { disputed: [{ who: 'A', says: { id: 'a' }, sources: ['source-1', 'none'] }] }),
        ],
      },
      'guidance[0].disputed[0].sources[1]',
    ],
    ['a sanction', { rules: [rule('foto', { sanctions: ['sanction-1', 'none'] })] }, 'rules[0].sanctions[1]'],
    [
      'a party',
      {
        elections: [
          election('e', 'id', {
            contestants: [{ number: 1, names: ['A'], nicknames: [], slogans: [], hashtags: [], parties: ['none'] }],
          }),
        ],
      },
      'elections[0].contestants[0].parties[0]',
    ],
  ])('refuses %s that nobody wrote', (_, parts, path) => {
    expect(refusal(pack('kantor', 'office', parts))).toContain(`kantor: ${path}: "none"`);
  });

  it('finds a reference in a layer above', () => {
    expect(refusal(pack('kantor', 'office', { guidance: [point('x', 'boleh', { law: ['law-1'] })] }))).toBe('accepted');
  });

  it('asks for the rules that are missing', () => {
    const without = national({ rules: RULES.filter((id) => id !== 'uang').map((id) => rule(id)) });
    expect(() => mergeLayers([without])).toThrow('rules missing: uang');
  });
});

describe('conflictsAmong', () => {
  const city = pack('kota', 'city', {
    region: '36.74',
    rules: [{ ...upper, acts: ['share'], law: ['law-2'] }],
    guidance: [point('hadir', 'boleh', { law: ['law-3'] })],
  });

  it('lists everything that does not fit, with who says so and against whom', () => {
    const found = conflictsAmong([national(), city]);
    expect(found.map(({ pack, path, origin, against }) => [pack, path, origin?.layer, against?.pack])).toEqual([
      ['kota', 'rules[0].acts', 'city', 'national'],
      ['kota', 'rules[0].law', 'city', 'national'],
      ['kota', 'guidance[0].kind', 'city', 'national'],
      ['kota', 'rules[0].law[0]', 'city', undefined],
      ['kota', 'guidance[0].law[0]', 'city', undefined],
    ]);
    expect(found[0]?.mend.id).toContain('tidak dapat mematikan atau menguranginya');
  });

  it('is empty exactly where the packs make a book', () => {
    expect(conflictsAmong([national(), pack('kantor', 'office')])).toEqual([]);
    expect(conflictsAmong([pack('kantor', 'office')]).map(({ path }) => path)).toEqual(['rules']);
  });

  it('lets two cities say different things, as nobody lives in both, but not a city and its province', () => {
    const told = (id: string, region: string) =>
      pack(id, region.includes('.') ? 'city' : 'province', { region, guidance: [point('hadir-2', 'boleh')] });
    expect(conflictsAmong([national(), told('a', '36.74'), told('b', '36.71')])).toEqual([]);
    const [one, ...others] = conflictsAmong([national(), told('a', '36.74'), told('b', '36'), told('c', '31')]);
    expect(one).toMatchObject({ pack: 'a', path: 'guidance[0].kind', against: { pack: 'b', region: '36' } });
    expect(others).toEqual([]);
  });

  it('names a pack that stands twice', () => {
    const [twin] = conflictsAmong([national(), pack('kantor', 'office'), pack('kantor', 'office', { version: 2 })]);
    expect(twin).toMatchObject({ pack: 'kantor', path: 'id', against: { pack: 'kantor' } });
  });

  it('does not depend on the order in which packs were found', () => {
    const packs = [national(), city, pack('kantor', 'office', { law: national().law })];
    expect(conflictsAmong(packs.toReversed())).toEqual(conflictsAmong(packs));
  });
});
