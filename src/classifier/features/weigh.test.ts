import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { unpackWeights } from '../model.ts';
import { createReader } from '../reading.ts';
import { linear } from '../score.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { vectorOf } from './vector.ts';
import { createWeigh } from './weigh.ts';

const { read } = createReader(KNOWLEDGE, SHIPPED_MODEL);
const breach = unpackWeights(SHIPPED_MODEL.weights.breach);
const doubt = unpackWeights(SHIPPED_MODEL.weights.doubt);
const weigh = createWeigh(breach, doubt);

const WRITTEN =
  'ayo coblos paslon nomor 2 Tarmizi pasti menang , jangan bohong . petahana gagal total ! dukung partai kami \n besok 👍 🗳️'.split(
    ' ',
  );
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WRITTEN) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));

describe('what a passage weighs', () => {
  it('is what the vector of its features weighs by either set of weights', () => {
    fc.assert(
      fc.property(text, (one) => {
        const { units, hits } = read(one);
        const vector = vectorOf(units, hits);
        const both = weigh(units, hits);
        expect(both.one).toBeCloseTo(linear(breach, vector) - breach.bias, 4);
        expect(both.other).toBeCloseTo(linear(doubt, vector) - doubt.bias, 4);
      }),
    );
  });

  it('is of some sentences what they weigh without the others', () => {
    const parts = fc.tuple(text, text, text, fc.subarray([0, 1, 2], { minLength: 1 }));
    fc.assert(
      fc.property(parts, ([one, two, three, kept]) => {
        const { units, hits } = read(`${one}. Lalu ${two}! Jadi ${three}`);
        const sentences = [...new Set(units.map(({ sentence }) => sentence))];
        const isKept = (sentence: number) => kept.includes(sentences.indexOf(sentence) % 3);
        const part = sentences.filter(isKept).map((one) => ({
          from: units.findIndex(({ sentence }) => sentence === one),
          to: units.findLastIndex(({ sentence }) => sentence === one) + 1,
        }));
        const alone = units.filter(({ sentence }) => isKept(sentence));
        if (alone.length > 0) expect(weigh(units, hits, part)).toEqual(weigh(alone, hits));
      }),
    );
  });

  it('does not hang on what was weighed before', () => {
    const { units, hits } = read('Ayo coblos paslon nomor 2, Tarmizi pasti menang');
    const before = weigh(units, hits);
    const long = read('petahana bohong. '.repeat(300));
    weigh(long.units, long.hits);
    expect(weigh(units, hits)).toEqual(before);
  });
});
