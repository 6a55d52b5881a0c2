import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shippedKnowledge } from '../../commands/check/knowledge.ts';
import { createReader } from '../index.ts';
import { WEIGHTS } from '../score.ts';
import { crossValidate, measure } from './cross-validate.ts';
import { fitAll, learn } from './fit.ts';
import { CORPORA, readSamples } from './samples.ts';

const corpus = join(import.meta.dirname, '../../../tests/corpus');
const read = createReader(shippedKnowledge());
const samplesOf = (file: string) => readSamples(readFileSync(join(corpus, file), 'utf8'), file, read);
const samples = CORPORA.flatMap(samplesOf);

it('learns which of two features speaks for a breach', () => {
  const { weights } = learn([
    {
      features: new Map([
        ['a', 1],
        ['b', 1],
      ]),
      target: 1,
      weight: 1,
    },
    { features: new Map([['b', 1]]), target: 0, weight: 1 },
  ]);
  expect(weights.a).toBeGreaterThan(0);
  expect(weights.b ?? 0).toBeLessThan(weights.a ?? 0);
});

it('ships the weights that the training text gives, to the byte', { timeout: 60_000 }, () => {
  expect(fitAll(samples)).toEqual(WEIGHTS);
});

it('holds its figures on situations it was not fitted on', { timeout: 60_000 }, () => {
  const { f1, alarms } = measure(crossValidate(samples));
  expect(f1).toBeGreaterThan(0.85);
  expect(alarms).toBeLessThan(0.1);
});
