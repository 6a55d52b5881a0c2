import { describe, expect, test } from 'vitest';
import { allPoints } from '../guide/search/fixture.ts';
import { createSearch } from '../guide/search/search.ts';
import { BLIND, CATCHES, FRESH, LAST, SEEN } from './questions.ts';

const points = allPoints();
const known = new Set(points.map(({ id }) => id));
const { answer } = createSearch(points);
const all = [...BLIND, ...SEEN, ...LAST, ...CATCHES, ...FRESH];

describe('a question as people ask it', () => {
  test.each(all.filter((one) => one.length > 1))('%s', (question, ...wanted) => {
    for (const id of wanted) expect(known).toContain(id);
    expect(wanted).toContain(answer(question)[0]?.id);
  });

  test.each(all.filter((one) => one.length === 1))('has no answer: %s', (question) => {
    expect(answer(question)).toEqual([]);
  });

  test('is one of many', () => {
    expect(new Set(all.map(([question]) => question)).size).toBeGreaterThanOrEqual(150);
  });
});
