import { expect, it } from 'vitest';
import { shippedReadParts, trainingSamples } from '../../commands/training-text.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { fitAll } from './fit.ts';

it('ships the weights that the training text gives, to the byte', { timeout: 600_000 }, () => {
  expect(fitAll(trainingSamples(shippedReadParts()))).toEqual(SHIPPED_MODEL.weights);
});
