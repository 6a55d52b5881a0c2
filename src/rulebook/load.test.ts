import { describe, expect, it } from 'vitest';
import { election, national, pack, point, rule } from './fixture.ts';
import { loadPack } from './load.ts';
import { PackError } from './pack-error.ts';
import { SHIPPED } from './shipped.ts';

function fault(json: unknown, standing?: Parameters<typeof loadPack>[2]): PackError {
  try {
    loadPack(json, 'kantor.json', standing);
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('the pack was accepted');
}

const office = (parts: Parameters<typeof pack>[2] = {}) => pack('kantor', 'office', parts);

describe('loadPack', () => {
  it('gives back a good pack as it stands', () => {
    expect(loadPack(national(), 'national.json')).toEqual(national());
  });

  it.each([
    ['a word that switches it off', { id: 'foto', enabled: false }, 'rules[0]'],
    ['no act left', { id: 'foto', acts: [] }, 'rules[0].acts'],
    ['both, and a title', { id: 'foto', title: { id: 'Foto' }, acts: [], off: true }, /^rules\[0\]/],
  ])(
    'tells of a part of a national rule with %s that no pack can switch it off, before what is missing',
    (_, one, path) => {
      const error = fault({ ...office(), issuer: '', rules: [one] }, [national()]);
      expect(error.path).toMatch(path);
      expect(error.message).toContain('no pack can switch a rule off');
    },
  );

  it('names file, path and mend when an entry has the wrong kind', () => {
    const json = { ...office(), rules: [rule('foto'), rule('tim'), { ...rule('uang'), law: [7] }] };
    const error = fault(json);
    expect(error.path).toBe('rules[2].law[0]');
    expect(error.message).toBe('kantor.json: rules[2].law[0]: write a text in quotation marks here');
    expect(error.mend.id).toBe('isi dengan teks dalam tanda kutip');
  });

  it.each([
    ['a day that is none', { ...office(), asOf: '22 November' }, 'asOf', '2024-11-27'],
    [
      'an unknown layer',
      { ...office(), layer: 'village' },
      'layer',
      'national, oversight, province, city, office, personal',
    ],
    ['a code of no region', { ...office(), region: '99.99' }, 'region', '"99.99"'],
    ['a code of no province', { ...office(), region: '00' }, 'region', '36.74 (Kota Tangerang Selatan)'],
    [
      'an election in no region',
      { ...office(), elections: [election('pilkada', '36.99')] },
      'elections[0].region',
      'no province, regency or city',
    ],
    ['a misspelt key', { ...office(), guidence: [] }, '', 'guidence'],
    ['an empty list of law', { ...office(), rules: [rule('foto', { law: [] })] }, 'rules[0].law', 'at least one'],
    ['a missing list', { ...office(), contacts: undefined }, 'contacts', 'a list in [ ]'],
    ['an odd region', { ...office(), region: 'Tangsel' }, 'region', '36.74'],
    [
      'a link that is not https',
      { ...office(), sources: [{ id: 'a', title: 'A', url: 'http://kantor.example/edaran' }] },
      'sources[0].url',
      'https://',
    ],
    ['a text beyond measure', { ...office(), issuer: 'x'.repeat(2001) }, 'issuer', 'at most 2000'],
    [
      'a sea of names',
      {
        ...office(),
        elections: [
          {
            ...election('pilkada', '36.74'),
            contestants: [
              { number: 1, names: ['A'], nicknames: [], slogans: Array(61).fill('b'), hashtags: [], parties: [] },
            ],
          },
        ],
      },
      'elections[0].contestants[0].slogans',
      'at most 60',
    ],
    [
      'hearsay without a caution',
      { ...office(), guidance: [point('a', 'boleh', { certainty: 'press' })] },
      'guidance[0].caution',
      'caution',
    ],
    [
      'phases that overlap',
      {
        ...office(),
        elections: [
          election('x', '36.74', {
            phases: [
              { phase: 'campaign', from: '2024-09-25', to: '2024-11-24' },
              { phase: 'quiet', from: '2024-11-24', to: '2024-11-26' },
            ],
          }),
        ],
      },
      'elections[0].phases',
      'without overlap',
    ],
    [
      'a phase that ends before it begins',
      {
        ...office(),
        elections: [election('x', 'id', { phases: [{ phase: 'quiet', from: '2024-11-26', to: '2024-11-24' }] })],
      },
      'elections[0].phases',
      'order of their days',
    ],
    ['no pack at all', 'hello', '', 'an entry in { }'],
  ])('refuses %s', (_, json, path, mend) => {
    const error = fault(json);
    expect(error.path).toBe(path);
    expect(error.message).toContain(mend);
    expect(error.message.startsWith('kantor.json: ')).toBe(true);
  });

  it('takes the issuer’s own word for a point, and never for an article of law', () => {
    const issued = { certainty: 'issued' } as const;
    expect(loadPack(office({ guidance: [point('a', 'jangan', issued)] }), 'kantor.json').guidance).toHaveLength(1);
    const law = national().law.map((one) => ({ ...one, ...issued }));
    expect(fault({ ...national(), law }).path).toBe('law[0].certainty');
  });

  it('accepts hearsay that says whose positions differ', () => {
    const disputed = [{ who: 'A', says: { id: 'boleh' }, sources: [] }];
    const json = office({ guidance: [point('a', 'abu-abu', { certainty: 'press', disputed })] });
    expect(loadPack(json, 'kantor.json').guidance).toHaveLength(1);
  });

  it('refuses an id that stands twice in one list', () => {
    expect(fault(office({ guidance: [point('a', 'boleh'), point('a', 'jangan')] })).path).toBe('guidance[1].id');
  });

  it('refuses two contestants with one number', () => {
    const one = { number: 1, names: ['A'], nicknames: [], slogans: [], hashtags: [], parties: [] };
    const error = fault(office({ elections: [election('x', 'id', { contestants: [one, { ...one, names: ['B'] }] })] }));
    expect(error.path).toBe('elections[0].contestants[1].number');
    const { number: _, ...undrawn } = one;
    const contestants = [undrawn, { ...undrawn, names: ['B'] }];
    expect(
      loadPack(office({ elections: [election('x', 'id', { contestants })] }), 'kantor.json').elections,
    ).toMatchObject([{ contestants }]);
  });

  it.each([
    ['city', undefined, '36.74'],
    ['city', '36', '36.74'],
    ['province', '36.74', '36'],
    ['province', undefined, '36'],
    ['national', '36.74', 'remove "region"'],
  ] as const)('refuses a pack of the layer %s that speaks for %s', (layer, region, mend) => {
    const error = fault(pack('kota', layer, region && { region }));
    expect(error.path).toBe('region');
    expect(error.message).toContain(mend);
  });

  it.each([
    ['no acts', { ...rule('foto'), acts: [] }],
    ['a switch', { ...rule('foto'), enabled: false }],
  ])('says that a rule cannot be switched off, to one with %s', (_, off) => {
    expect(fault({ ...office(), rules: [off] }).mend.id).toContain('tidak dapat dimatikan');
  });

  it('names the file when the pack does not fit upon the standing ones', () => {
    const error = fault(office({ guidance: [point('a', 'jangan', { law: ['uu-hilang'] })] }), [national()]);
    expect(error.message).toBe(
      'kantor.json: guidance[0].law[0]: "uu-hilang" does not stand in "law": add it there or mend its spelling',
    );
  });

  it.each(['national', 'tangerang-selatan', 'personal', 'own-x'])(
    'refuses the id of what ships or is the person’s own: %s',
    (id) => {
      const error = fault({ ...office(), id }, SHIPPED);
      expect(error).toMatchObject({ file: 'kantor.json', path: 'id' });
      expect(error.mend.id).toContain('beri id lain');
    },
  );

  it('lets a pack replace its own older version', () => {
    const older = office({ guidance: [point('a', 'boleh')] });
    expect(loadPack(office({ guidance: [point('a', 'jangan')] }), 'kantor.json', [national(), older]).id).toBe(
      'kantor',
    );
  });
});
