import { describe, expect, test } from 'vitest';
import { allPoints } from '../guide/search/fixture.ts';
import { createSearch } from '../guide/search/search.ts';
import { OUTSIDE, TOLD, TOLD_NEAR } from './questions/told.ts';
import { CATCHES, SEEN } from './questions/tuned.ts';
import { BLIND, FRESH, LAST } from './questions/unmet.ts';
import { NEAR, SECOND, THIRD, WALKED } from './questions/walked.ts';

const points = allPoints();
const known = new Set(points.map(({ id }) => id));
const { answer, near } = createSearch(points);
const all = [...BLIND, ...SEEN, ...LAST, ...CATCHES, ...FRESH, ...WALKED, ...SECOND, ...THIRD, ...TOLD, ...OUTSIDE];

describe('a question as people ask it', () => {
  test.each(all.filter((one) => one.length > 1))('%s', (question, ...wanted) => {
    for (const id of wanted) expect(known).toContain(id);
    expect(wanted).toContain(answer(question)[0]?.id);
  });

  test.each(all.filter((one) => one.length === 1))('has no answer: %s', (question) => {
    expect(answer(question)).toEqual([]);
  });

  test.each([...NEAR, ...TOLD_NEAR])('has its answer near: %s', (question, ...wanted) => {
    expect(answer(question)).toEqual([]);
    const shown = near(question).slice(0, 3);
    expect(shown.filter(({ id }) => wanted.includes(id))).not.toEqual([]);
  });

  test('has nothing near where it is about something else', () => {
    for (const question of ['cuti melahirkan berapa hari', 'resep rendang padang']) expect(near(question)).toEqual([]);
  });

  test('is one of many', () => {
    expect(new Set(all.map(([question]) => question)).size).toBeGreaterThanOrEqual(150);
  });
});
