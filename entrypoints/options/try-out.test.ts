import { expect, it } from 'vitest';
import { isEveryday } from './try-out.ts';

it.each(['besok', 'Guru', 'budi'])('knows %j as an everyday word or name', (word) => {
  expect(isEveryday(word)).toBe(true);
});

it.each(['Kang Wira', 'WIKA', 'Wirasena'])('takes %j for what points at somebody', (word) => {
  expect(isEveryday(word)).toBe(false);
});
