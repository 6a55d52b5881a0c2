import { expect, it } from 'vitest';
import { asksForHint } from './shortcut.ts';

const altJ = { type: 'keydown', key: 'j', code: 'KeyJ', altKey: true };

it('knows Alt+J, also where Option makes another letter of it', () => {
  expect(asksForHint(altJ)).toBe(true);
  expect(asksForHint({ ...altJ, key: '∆' })).toBe(true);
});

it('leaves the letter, AltGr and other chords to the page', () => {
  for (const other of [
    { altKey: false },
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { key: 'k', code: 'KeyK' },
    { type: 'keyup' },
  ]) {
    expect(asksForHint({ ...altJ, ...other }), JSON.stringify(other)).toBe(false);
  }
});
