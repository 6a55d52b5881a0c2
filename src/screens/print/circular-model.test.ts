import { expect, test } from 'vitest';
import wall from '../../../assets/guide/wall.json' with { type: 'json' };
import { guidedBook } from '../../rulebook/guides.ts';
import { circularModel } from './circular-model.ts';

const { rulebook } = guidedBook();

test('tells every point, sanction and article that is named for the wall', () => {
  const { columns, sanctions, law, checklist, contacts } = circularModel({
    rulebook,
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
  expect(checklist.length).toBeGreaterThan(3);
  expect(contacts.length).toBeGreaterThan(1);
});
