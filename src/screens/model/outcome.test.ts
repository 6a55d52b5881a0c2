import { expect, test } from 'vitest';
import id from '../../../assets/public/_locales/id/messages.json' with { type: 'json' };
import { outcomeKey } from './outcome.ts';

test.each([
  ['posted-anyway', 'post', 'Tetap diunggah'],
  ['posted-anyway', 'comment', 'Tetap dikirim'],
  ['posted-anyway', 'message', 'Tetap dikirim'],
  ['posted-anyway', 'like', 'Tetap dilanjutkan'],
  ['edited', 'message', 'Anda sunting lagi'],
  ['edited', 'join', 'Anda urungkan'],
  ['warned', 'post', 'Belum diputuskan'],
  ['not-a-violation', 'share', 'Anda nilai bukan pelanggaran'],
] as const)('%s of a %s is told as "%s"', (outcome, act, told) => {
  expect(id[outcomeKey(outcome, act)].message).toBe(told);
});
