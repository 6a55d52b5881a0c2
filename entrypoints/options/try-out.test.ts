import { expect, it } from 'vitest';
import { SHIPPED_MODEL } from '../../src/classifier/shipped-model.ts';
import { isEverydayIn } from './try-out.ts';

const { frequent } = SHIPPED_MODEL.lexicon;

it.each(['besok', 'Guru', 'budi'])('knows %j as an everyday word or name', (word) => {
  expect(isEverydayIn(word, frequent)).toBe(true);
});

it.each(['Kang Wira', 'WIKA', 'Wirasena'])('takes %j for what points at somebody', (word) => {
  expect(isEverydayIn(word, frequent)).toBe(false);
});
