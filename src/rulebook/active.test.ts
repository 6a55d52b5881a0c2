import { expect, it } from 'vitest';
import { activeKnowledge, knowledgeOf } from './active.ts';
import { election, national, pack } from './fixture.ts';
import { mergeLayers } from './merge.ts';
import { ownPack } from './own-elections.ts';

const PACKS = [
  national({ elections: [election('negara', 'id')] }),
  pack('provinsi', 'province', { region: '36', elections: [election('banten', '36')] }),
  pack('kota-a', 'city', {
    region: '36.74',
    elections: [election('a', '36.74')],
    lexicon: [{ word: 'Semangkaya', means: 'side' }],
  }),
  pack('kota-b', 'city', { region: '36.71', elections: [election('b', '36.71')] }),
  ownPack(election('kampung', '33.01')),
];

it.each([
  ['36.74', ['a', 'banten', 'kampung', 'negara'], ['Semangkaya']],
  ['36.71', ['b', 'banten', 'kampung', 'negara'], []],
  ['36', ['banten', 'kampung', 'negara'], []],
  ['id', ['kampung', 'negara'], []],
])(
  'a person in %s is told of their own city, province and country, and of what they wrote down',
  (region, ids, words) => {
    for (const known of [mergeLayers(PACKS), knowledgeOf(PACKS, [])]) {
      const { elections, lexicon } = activeKnowledge(known, region);
      expect(elections.map(({ id }) => id).toSorted()).toEqual(ids);
      expect(lexicon.map(({ word }) => word)).toEqual(words);
    }
  },
);

it('an election shows which pack tells of it', () => {
  const told = mergeLayers(PACKS).elections.map(({ id, origin }) => [id, origin?.pack]);
  expect(told).toContainEqual(['banten', 'provinsi']);
  expect(told).toContainEqual(['kampung', 'own-kampung']);
});
