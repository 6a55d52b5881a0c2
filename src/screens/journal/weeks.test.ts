import { describe, expect, it } from 'vitest';
import { entryOf } from '../../journal/fixture.ts';
import { rowsOf } from './journal-model.ts';
import { weeksOf } from './weeks.ts';

const names = { message: (key: string) => key, siteName: (id: string) => id, ruleTitle: (rule: string) => rule };
/** A Monday. */
const now = new Date(2026, 10, 23, 9);
const on = (year: number, month: number, day: number, change = {}) =>
  entryOf({ at: new Date(year, month - 1, day, 12).toISOString(), ...change });

describe('the weeks', () => {
  it('begin on Mondays and end with this one', () => {
    const { mondays } = weeksOf([], now);
    expect(mondays).toHaveLength(8);
    expect(mondays.at(-1)).toBe('2026-11-23');
    expect(mondays[0]).toBe('2026-10-05');
  });

  it('count each rule in its week, the most frequent first', () => {
    const rows = rowsOf([on(2026, 11, 23), on(2026, 11, 22, { rules: ['foto', 'ajakan'] }), on(2026, 11, 16)], names);
    const { rules, highest } = weeksOf(rows, now);
    expect(rules.map(({ rule, total }) => [rule, total])).toEqual([
      ['ajakan', 3],
      ['foto', 1],
    ]);
    expect(rules[0]?.counts.slice(-2)).toEqual([2, 1]);
    expect(highest).toBe(2);
  });

  it('reach back to the oldest, half a year at most', () => {
    expect(weeksOf(rowsOf([on(2026, 8, 17)], names), now).mondays[0]).toBe('2026-08-17');
    const { mondays, rules } = weeksOf(rowsOf([on(2026, 11, 23), on(2020, 1, 1)], names), now);
    expect(mondays).toHaveLength(26);
    expect(rules[0]?.total).toBe(1);
  });
});
