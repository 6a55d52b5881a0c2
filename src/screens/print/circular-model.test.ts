import { expect, test } from 'vitest';
import wall from '../../../assets/guide/wall.json' with { type: 'json' };
import { guidedBook } from '../../rulebook/guides.ts';
import { circularModel } from './circular-model.ts';

const { rulebook } = guidedBook();

test('tells every point, sanction and article that is named for the wall', () => {
  const { columns, sanctions, law, contacts, local, issuers, more } = circularModel({
    rulebook,
    region: '36.74',
    message: (key) => key,
    local: ({ id }) => id,
  });
  expect(columns.map(({ points }) => points.length)).toEqual([
    wall.boleh.length,
    wall['abu-abu'].length,
    wall.jangan.length,
  ]);
  expect(sanctions).toHaveLength(wall.sanctions.length);
  expect(law).toHaveLength(wall.law.length);
  expect(contacts.length).toBeGreaterThan(1);
  expect(sanctions.find(({ text }) => text.includes('bertingkat'))?.who).toBe('print_status_non_asn');
  // The city's own, every one of them, and how many have no room.
  const ofCity = rulebook.guidance.filter(({ origin }) => origin.layer === 'city');
  expect(local.map(({ text }) => text).toSorted()).toEqual(ofCity.map(({ text }) => text.id).toSorted());
  expect(issuers).toHaveLength(1);
  const shown = columns.reduce((sum, { points }) => sum + points.length, local.length);
  expect(more).toBe(rulebook.guidance.length - shown);
});

test('says nothing of a city elsewhere', () => {
  const reader = { rulebook, region: '31.71', message: (key: string) => key, local: ({ id }: { id: string }) => id };
  const { local, more, columns } = circularModel(reader);
  expect(local).toEqual([]);
  const shown = columns.reduce((sum, { points }) => sum + points.length, 0);
  expect(more).toBe(rulebook.guidance.filter(({ origin }) => origin.layer !== 'city').length - shown);
});
