import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { unpackWeights } from '../model.ts';
import { createReader } from '../reading.ts';
import { linear } from '../score.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { sideWords } from '../tag/packs.ts';
import { createGlance, glanceVector } from './features.ts';
import { keptSaid } from './said.ts';
import { createWords } from './words.ts';

const { lookUp, meanings, patterns } = createReader(KNOWLEDGE, SHIPPED_MODEL);
const fresh = () => createWords(lookUp, meanings, sideWords(patterns));
const words = fresh();
const said = (from: ReturnType<typeof fresh>, text: string) => {
  const found = from.of(text);
  return found && keptSaid(found);
};

const WRITTEN = [
  ...['ayo', 'Coblos', 'PASLON', 'nomor', '2', 'nasi', 'goreng', 'makan2', 'anak-anak', "jum'at", 'wirasena', 'bgt'],
  ...['!', '?', '"', '👍', '→', '🇮🇩', '.', ',', '#ayo', 'kit@', '\n', 'x'.repeat(70), 'ngantuk', 'Rp50rb', 'a', 'b'],
];
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WRITTEN) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(' '));

describe('the words of the first look', () => {
  it('are the same whatever was looked at before', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(said(words, one)).toEqual(said(fresh(), one));
      }),
      { numRuns: 150 },
    );
  });

  it('are the same in capitals', () => {
    const plain = 'nasi gorengnya enak, sambalnya pedas! besok ke sini lagi';
    expect(said(words, plain)).toBeDefined();
    expect(said(words, plain.toUpperCase())).toEqual(said(words, plain));
  });

  it('weigh what their features do', () => {
    const weights = unpackWeights(SHIPPED_MODEL.weights.glance);
    const glance = createGlance(weights);
    fc.assert(
      fc.property(text, (one) => {
        const found = said(words, one);
        if (!found) return;
        const { buckets, values } = glanceVector(found, weights.bits);
        const none = new Int32Array(0);
        expect(glance(found)).toBeCloseTo(linear(weights, { buckets, values, first: none, second: none }), 3);
      }),
    );
  });
});
