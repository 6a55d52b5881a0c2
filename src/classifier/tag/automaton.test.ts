import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Automaton } from './automaton.ts';

const word = fc.constantFrom('a', 'b', 'c');

it('finds exactly what a search of every place finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
      fc.array(fc.option(word), { maxLength: 30 }),
      (patterns, text) => {
        const automaton = new Automaton(patterns.map((p, i) => [p, i] as const));
        const found = automaton
          .search(text.map((one) => (one === null ? 0 : automaton.numberOf(one))))
          .map((m) => `${m.from} ${m.to} ${m.value}`);
        const expected = patterns.flatMap((p, i) =>
          text.flatMap((_, at) => (p.every((w, k) => text[at + k] === w) ? [`${at} ${at + p.length} ${i}`] : [])),
        );
        expect(found.sort()).toEqual(expected.sort());
      },
    ),
  );
});

it('leaves out the last patterns where their words no longer fit, and finds the first ones still', () => {
  const sea = Array.from({ length: 70_000 }, (_, i) => [[`kata${i}`], i] as const);
  const automaton = new Automaton<number>([[['ayo', 'coblos'], -1], ...sea, [['coblos', 'ayo'], -2]]);
  const found = (...words: string[]) => automaton.search(words.map((one) => automaton.numberOf(one)));
  expect(found('ayo', 'coblos', 'ayo').map(({ value }) => value)).toEqual([-1, -2]);
  expect(found('kata1').map(({ value }) => value)).toEqual([1]);
  expect(found('kata69999')).toEqual([]);
});
