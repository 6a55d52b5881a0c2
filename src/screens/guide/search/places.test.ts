import { describe, expect, test } from 'vitest';
import messages from '../../../../assets/public/_locales/id/messages.json' with { type: 'json' };
import { guidedBook } from '../../../rulebook/guides.ts';
import { calendarModel } from '../../calendar/calendar-model.ts';
import { sanctionsModel } from '../sanctions-model.ts';
import { allPoints } from './fixture.ts';
import { createPlaces } from './places.ts';
import { createSearch } from './search.ts';

const TEXTS: Readonly<Record<string, { readonly message: string }>> = messages;
const { rulebook } = guidedBook();
const reader = {
  rulebook,
  status: 'pns' as const,
  stage: undefined,
  region: '36.74',
  today: '2026-11-23',
  message: (key: string, values: readonly string[] = []) =>
    (TEXTS[key]?.message ?? key).replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? ''),
  local: (text: { readonly id: string }) => text.id,
};
const find = createPlaces(
  {
    sanctions: sanctionsModel(reader),
    checklist: rulebook.checklist.map(({ text }) => text.id),
    contacts: rulebook.contacts.map(({ title, url, purpose }) => ({ title: title.id, url, use: purpose, origin: '' })),
    calendar: calendarModel(reader),
  },
  reader.message,
);
const search = createSearch(allPoints());

describe('the parts of the guide', () => {
  test.each([
    ['penjara', 'Sanksi · Pidana', /^sanction-\d+-\d+$/],
    ['denda berapa', 'Sanksi', /^sanctions-title$/],
    ['pidana', 'Sanksi · Pidana', /^sanction-/],
    ['kode etik', 'Sanksi · Kode etik', /^sanction-/],
    ['kenaikan gaji', 'Sanksi · Disiplin', /^sanction-/],
    ['turnbackhoax', 'Situs cek fakta', /^hoax-title$/],
    ['lapor', 'Bertanya dan melapor', /^contacts-title$/],
    ['konsultasi', 'Bertanya dan melapor', /^contacts-title$/],
    ['masa tenang', 'Kalender · Masa tenang', /^calendar$/],
    ['sanksi', 'Sanksi', /^sanctions-title$/],
    ['pppk', 'Sanksi', /^sanctions-title$/],
    ['aturan', 'Nasional', /^layer-national$/],
    ['larangan', 'Pedoman: Jangan', /^ask$/],
    ['netralitas', 'Bertanya dan melapor', /^contacts-title$/],
  ])('are found by "%s": %s', (asked, title, target) => {
    const places = find(asked);
    expect(places.map((place) => place.title)).toContain(title);
    expect(places.find((place) => place.title === title)?.target).toMatch(target);
    expect(places.length).toBeLessThanOrEqual(5);
  });

  test('that are named keep what only mentions the word away', () => {
    expect(new Set(find('lapor').map(({ target }) => target))).toEqual(new Set(['contacts-title']));
  });

  test('stay away from what is about something else, and from what is not in the book', () => {
    for (const asked of ['', 'bolehkah saya', 'boleh like foto bupati?', 'resep rendang', 'kemensetneg']) {
      expect(find(asked)).toEqual([]);
    }
  });

  test('stand for themselves: their names do not bring every point', () => {
    for (const asked of ['sanksi', 'aturan', 'larangan', 'pppk']) expect(search.find(asked)).toEqual([]);
    expect(search.find('netralitas').length).toBeLessThan(20);
  });
});
