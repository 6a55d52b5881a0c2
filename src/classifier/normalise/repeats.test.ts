import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRepeats, once, undoubled, withoutLong } from './repeats.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'g', '2', '@'), maxLength: 16 });

/** The same by patterns. */
const LONG = /(.)\1{2,}/g;
const DOUBLED = /(.)\1+/g;
function spellings(of: string): string[] {
  const first = [of.replace(LONG, '$1$1'), of.replace(LONG, '$1'), of.replace(DOUBLED, '$1')];
  const parts = of.split(/((.)\2+)/).filter((_, i) => i % 3 !== 2);
  if (parts.length > 9) return first;
  let forms = [''];
  for (const [i, part] of parts.entries()) {
    const letter = part.charAt(0);
    forms =
      i % 2 === 0 ? forms.map((form) => form + part) : forms.flatMap((form) => [form + letter, form + letter + letter]);
  }
  return [...first, ...forms];
}

describe('repeated letters', () => {
  it('are told, and taken down to one', () => {
    fc.assert(
      fc.property(word, (one) => {
        expect(hasRepeats(one)).toBe(/(.)\1/.test(one));
        expect(once(one)).toBe(one.replace(DOUBLED, '$1'));
        expect(withoutLong(one)).toBe(one.replace(LONG, '$1'));
      }),
    );
  });

  it('make the spellings that patterns make of them, in the same order and each once, but for the word itself', () => {
    fc.assert(
      fc.property(word, (one) => {
        expect([...undoubled(one)]).toEqual([...new Set(spellings(one))].filter((form) => form !== one));
      }),
      { numRuns: 1000 },
    );
  });
});
