import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { resolve } from './words.ts';

const { lookUp } = createReader(KNOWLEDGE, SHIPPED_MODEL);
const { vocabulary } = lookUp;

const KNOWN = [...vocabulary.words].filter((_, i) => i % 40 === 0);
const inAnyCase = (word: string, capitals: readonly boolean[]) =>
  [...word].map((letter, i) => (capitals[i] ? letter.toUpperCase() : letter)).join('');
/** A known word with some letters in capitals, doubled, or swapped for what looks like them. */
const written = fc
  .tuple(
    fc.constantFrom(...KNOWN, 'amin', 'lima', 'pilih', 'bilang'),
    fc.array(fc.boolean(), { maxLength: 12 }),
    fc.constantFrom('', 'i', 'l', 'a', 'k'),
    fc.constantFrom('I', 'l', 'L', 'aa', '4', '1'),
  )
  .map(([word, capitals, from, to]) => inAnyCase(from === '' ? word : word.replaceAll(from, to), capitals));

describe('what a word stands for', () => {
  it('is remembered as it was resolved, whatever is capital in it', () => {
    fc.assert(
      fc.property(written, (word) => {
        expect(lookUp.read(word)).toEqual(resolve(word, vocabulary));
      }),
      { numRuns: 2000 },
    );
  });

  it('is never hidden by the sieve, which only tells what is not known', () => {
    const { words, roots, own, slang, ranks } = vocabulary;
    for (const one of [words, roots, own, slang, ranks])
      for (const word of one.keys()) expect(lookUp.listed(word)).toBe(true);
    for (const word of [...words, ...roots, ...slang.keys()]) expect(lookUp.read(word).lemma).not.toBe('');
    expect([...slang].every(([form, standard]) => resolve(form, vocabulary).lemma === standard)).toBe(true);
  });
});
