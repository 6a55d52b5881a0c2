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
