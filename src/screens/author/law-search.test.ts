import { expect, test } from 'vitest';
import { standingBook } from '../../rulebook/index.ts';
import { articlesFor } from './law-search.ts';

const law = Object.values(standingBook().rulebook.law).map(({ id, instrument, article, gist }) => ({
  id,
  label: `${instrument} ${article}`,
  gist: gist.id,
}));
const found = (typed: string) => articlesFor(typed, law).map(({ id }) => id);

test('finds articles by instrument, number and what they say, in whatever order that is typed', () => {
  expect(found('pp 94 5 n 4')).toContain('pp94-5-n-4');
  expect(found('94/2021 pasal 14')).toEqual(['pp94-14-i']);
  expect(found('DISIPLIN pppk')[0]).toMatch(/^pp49/);
  expect(found('kampanye fasilitas').length).toBeGreaterThan(0);
  expect(found('pasal 5').some((id) => id.startsWith('uu20-52'))).toBe(false);
  expect(found('rendang')).toEqual([]);
});

test('finds nothing before anything is typed', () => {
  expect(found('')).toEqual([]);
  expect(found(' / ')).toEqual([]);
});
