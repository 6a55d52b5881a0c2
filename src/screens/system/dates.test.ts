import { describe, expect, test } from 'vitest';
import { dayOf, momentOf } from './dates.ts';
import type { Texts } from './texts.ts';

const texts = (language: 'id' | 'en'): Texts => ({
  language,
  message: (key, substitutions = []) => `${key}:${substitutions.join(' ')}`,
  now: new Date(2026, 10, 22, 0, 30),
});
const local = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('momentOf', () => {
  test('tells the hour of today with a full stop in Indonesian and a colon in English', () => {
    const at = local(2026, 10, 22, 0, 5);
    expect(momentOf(at, texts('id'))).toBe('popup_today:00.05');
    expect(momentOf(at, texts('en'))).toBe('popup_today:00:05');
  });

  test('calls a quarter past eleven last night yesterday, although it was an hour ago', () => {
    expect(momentOf(local(2026, 10, 21, 23, 15), texts('id'))).toBe('popup_yesterday:23.15');
  });

  test('names the day of what is older', () => {
    expect(momentOf(local(2026, 7, 17, 9, 0), texts('id'))).toBe('popup_on_day:17 Agustus 2026 09.00');
    expect(momentOf(local(2026, 7, 17, 9, 0), texts('en'))).toBe('popup_on_day:17 August 2026 09:00');
  });
});

test('dayOf keeps a bare day that day in every time zone', () => {
  expect(dayOf('2026-11-22', { language: 'id' })).toBe('22 November 2026');
  expect(dayOf('2026-05-01', { language: 'id' })).toBe('1 Mei 2026');
});
