import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_REMEMBERED, remembered } from './remembered.ts';

it('says of every word what the function says, and asks it once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 })), (words) => {
      const asked: string[] = [];
      const of = remembered((word) => {
        asked.push(word);
        return `${word}!`;
      });
      for (const word of [...words, ...words]) expect(of(word)).toBe(`${word}!`);
      expect(asked).toEqual([...new Set(words)]);
    }),
  );
});

it('forgets all of too many, and goes on', () => {
  let asked = 0;
  const of = remembered((word) => {
    asked++;
    return word.length;
  });
  for (let i = 0; i <= MOST_REMEMBERED; i++) expect(of(`kata${i}`)).toBe(`kata${i}`.length);
  expect(of('kata0')).toBe(5);
  expect(of('kata0')).toBe(5);
  expect(asked).toBe(MOST_REMEMBERED + 2);
});

it('holds for a function that asks it again', () => {
  const size: (word: string) => number = remembered((word) => (word === '' ? 0 : 1 + size(word.slice(1))));
  expect(size('menangkan')).toBe(9);
  expect(size('kan')).toBe(3);
});
