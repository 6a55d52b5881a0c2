import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot, fitLogistic, type Row } from './logistic.ts';

const row = (buckets: readonly number[], positive: boolean, weight = 1): Row => ({
  buckets: Int32Array.from(buckets),
  values: Float32Array.from(buckets, () => 1),
  positive,
  weight,
});

describe('the fit', () => {
  it('learns which of two features speaks for a breach', () => {
    const { weights } = fitLogistic([row([0, 1], true), row([1], false)], 2, 1);
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBeLessThan(weights[0] ?? 0);
  });

  it('stands where the penalised likelihood is flat: each weight is what its rows still pull at it', () => {
    const rows = fc.array(
      fc.record({ buckets: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }), positive: fc.boolean() }),
      { minLength: 4, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(0.3, 1, 4), (drawn, cost) => {
        const all = drawn.map(({ buckets, positive }) => row(buckets, positive));
        const fitted = fitLogistic(all, 6, cost, 400);
        const pull = new Float64Array(6);
        for (const one of all) {
          const sure = 1 / (1 + Math.exp(-dot(one, fitted.weights, fitted.bias)));
          for (const bucket of one.buckets) pull[bucket] = (pull[bucket] ?? 0) + cost * ((one.positive ? 1 : 0) - sure);
        }
        pull.forEach((force, bucket) => {
          expect(fitted.weights[bucket]).toBeCloseTo(force, 3);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bits each run, and lets a row of no weight say nothing', () => {
    const rows = [row([0, 1], true), row([1, 2], false), row([2], true), row([0], false)];
    expect(fitLogistic(rows, 3, 2)).toEqual(fitLogistic(rows, 3, 2));
    expect(fitLogistic([...rows, row([0], true, 0)], 3, 2, 300).weights[0]).toBeCloseTo(
      fitLogistic(rows, 3, 2, 300).weights[0] ?? 0,
      3,
    );
  });
});
