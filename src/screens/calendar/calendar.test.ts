import { expect, test } from 'vitest';
import { guidedBook } from '../../rulebook/guides.ts';
import { calendarModel } from './calendar-model.ts';
import { lineOf } from './line.ts';

const { rulebook } = guidedBook();
const calendarOn = (today: string) =>
  calendarModel({ rulebook, region: '36.74', today, message: (key) => key, local: ({ id }) => id });

test('tells what is under way in the quiet days, the city and the province', () => {
  const { active } = calendarOn('2024-11-25');
  expect(active.map(({ id }) => id).toSorted()).toEqual(['banten2024', 'tangsel2024']);
  for (const { phases } of active) {
    expect(phases.filter(({ now }) => now).map(({ id }) => id)).toEqual(['quiet']);
    expect(phases.map(({ change }) => change)).toContain('calendar_change_vote_day');
  }
});

test('tells of none today, and then what holds and what comes next, each from a source', () => {
  const { active, past, always, next } = calendarOn('2026-11-23');
  expect(active).toEqual([]);
  expect(past.map(({ id }) => id)).toEqual(['banten2024', 'tangsel2024', 'pilpres2024']);
  expect(past.flatMap(({ phases }) => phases).filter(({ now }) => now)).toEqual([]);
  expect(always.length).toBeGreaterThan(3);
  expect(next[0]?.gist).toContain('2029');
  expect(next[0]?.caution).toBeDefined();
});

const election = {
  phases: [
    { id: 'prospective', label: '', change: '', to: '2024-09-21', now: false },
    { id: 'campaign', label: '', change: '', from: '2024-09-22', to: '2024-11-26', now: true },
    { id: 'after', label: '', change: '', from: '2024-11-27', now: false },
  ],
};

test('draws phases side by side without a gap, open ends cut short', () => {
  const { pieces, days } = lineOf(election, '2024-10-01');
  expect(pieces.map(({ from, width }) => [from, width])).toEqual([
    [0, 30],
    [30, 66],
    [96, 30],
  ]);
  expect(days).toBe(126);
});

test('draws today where it lies, and not at all when it is far away', () => {
  expect(lineOf(election, '2024-09-22').today).toBe(30.5);
  expect(lineOf(election, '2026-11-23').today).toBeUndefined();
});
