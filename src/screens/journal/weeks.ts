/** How often each rule was met, by week. Pure. */
import { localDay } from '../../browser/index.ts';
import type { RuleId } from '../../vocabulary.ts';
import type { Row } from './journal-model.ts';

export interface Weeks {
  /** The Monday of each week, local, as `2026-11-16`; oldest first, none left out. */
  readonly mondays: readonly string[];
  /** Most frequent first. `counts` has one number a week. */
  readonly rules: readonly RuleWeeks[];
  /** The highest of all counts; at least 1. */
  readonly highest: number;
}

interface RuleWeeks {
  readonly rule: RuleId;
  readonly title: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/** A bar must stay wide enough to be seen at 320 pixels. */
const MOST = 26;
const LEAST = 8;

/** @param rows newest first. Those from before the first week are left out. */
export function weeksOf(rows: readonly Row[], now: Date): Weeks {
  const last = mondayOf(now);
  const oldest = rows.at(-1);
  const span = oldest ? weeksBetween(mondayOf(new Date(oldest.entry.at)), last) + 1 : 0;
  const length = Math.min(MOST, Math.max(LEAST, span));
  const mondays = Array.from({ length }, (_, index) => localDay(shifted(last, (index - length + 1) * 7)));

  const rules = new Map<RuleId, { title: string; counts: number[] }>();
  for (const { entry, rules: titles } of rows) {
    const at = mondays.indexOf(localDay(mondayOf(new Date(entry.at))));
    if (at < 0) continue;
    for (const [index, rule] of entry.rules.entries()) {
      const row = rules.get(rule) ?? { title: titles[index] ?? rule, counts: mondays.map(() => 0) };
      row.counts[at] = (row.counts[at] ?? 0) + 1;
      rules.set(rule, row);
    }
  }
  const counted = Array.from(rules, ([rule, row]) => ({ rule, ...row, total: sum(row.counts) }));
  counted.sort((one, other) => other.total - one.total || one.title.localeCompare(other.title));
  return { mondays, rules: counted, highest: Math.max(1, ...counted.flatMap(({ counts }) => counts)) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0);
}

/** Midnight of the Monday before, where the person is. */
function mondayOf(moment: Date): Date {
  return shifted(moment, -((moment.getDay() + 6) % 7));
}

function shifted(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

/** Rounded, as a week in which the clocks change is an hour off. */
function weeksBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / (7 * 86_400_000));
}
