import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MODEL_FORMAT, modelFrom, packWeights, unpackWeights } from './model.ts';
import { SHIPPED_MODEL } from './shipped-model.ts';

it('packs weights so that each comes back within one level of what it was', () => {
  const weight = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 16, maxLength: 16 }), weight, (weights, bias) => {
      const back = unpackWeights(packWeights(weights, bias));
      const scale = Math.max(1e-6, ...weights.map(Math.abs));
      expect(back.bias).toBeCloseTo(bias, 4);
      weights.forEach((one, i) => {
        const got = back.of[back.levels[i] ?? 0] ?? 0;
        // Levels lie closer together near zero, where most weights are.
        const gap = (2 * Math.sqrt(Math.abs(one) / scale) + 1 / 127) / 127;
        expect(Math.abs(got - one)).toBeLessThanOrEqual(scale * gap + 1e-5);
      });
    }),
  );
});

it('refuses weights that are not as many as they say', () => {
  expect(() => unpackWeights({ bits: 4, bias: 0, scale: 1, bytes: btoa('abc') })).toThrow(RangeError);
});

it('takes a model of its own format and no other', () => {
  expect(modelFrom(JSON.parse(JSON.stringify(SHIPPED_MODEL)))).toEqual(SHIPPED_MODEL);
  for (const other of [undefined, null, 'model', {}, { format: MODEL_FORMAT + 1 }])
    expect(() => modelFrom(other)).toThrow(TypeError);
});
