import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shippedKnowledge } from '../../commands/check/knowledge.ts';
import { createWords } from '../first-look/words.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { sideWords } from '../tag/packs.ts';
import { fitAll } from './fit.ts';
import { readSamples } from './samples.ts';

const corpus = join(import.meta.dirname, '../../../tests/corpus');

it('ships the weights that the training text gives, to the byte', { timeout: 600_000 }, () => {
  const knowledge = shippedKnowledge();
  const reader = createReader(knowledge, SHIPPED_MODEL);
  const words = createWords(reader.lookUp, reader.meanings, sideWords(knowledge));
  const samples = readdirSync(corpus)
    .filter((file) => file.endsWith('.jsonl') && !file.startsWith('blind'))
    .sort()
    .flatMap((file) => readSamples(readFileSync(join(corpus, file), 'utf8'), file, reader, words));
  expect(fitAll(samples)).toEqual(SHIPPED_MODEL.weights);
});
