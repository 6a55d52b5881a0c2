/** From the entries of the journal to what the screen shows of them. Pure: the moment and the words are told. */
import { localDay, OUTCOMES, type Outcome } from '../../browser/index.ts';
import type { Entry } from '../../journal/index.ts';
import type { Message, RuleId } from '../../vocabulary.ts';
import { outcomeKey } from '../model/outcome.ts';

/** One entry in words. */
export interface Row {
  readonly entry: Entry;
  readonly site: string;
  readonly act: string;
  readonly rules: readonly string[];
  readonly outcome: string;
  /** All of it in lower case, to search in. */
  readonly searched: string;
}

/** What words an entry is told in. */
export interface Names {
  readonly message: Message;
  readonly siteName: (id: string) => string;
  readonly ruleTitle: (id: RuleId) => string;
}

/** Days back from the present moment. */
const REACH = { week: 7, month: 30, quarter: 91, year: 365 } as const;
const DAY = 86_400_000;

export type Period = 'all' | keyof typeof REACH;
export const PERIODS: readonly Period[] = ['all', 'week', 'month', 'quarter', 'year'];

/** What is left empty lets everything through. */
export interface Filter {
  readonly search: string;
  readonly rule: string;
  readonly site: string;
  readonly outcome: string;
  readonly period: Period;
}

export const NO_FILTER: Filter = { search: '', rule: '', site: '', outcome: '', period: 'all' };

export function isNarrow({ search, rule, site, outcome, period }: Filter): boolean {
  return `${search}${rule}${site}${outcome}` !== '' || period !== 'all';
}

export function rowsOf(entries: readonly Entry[], { message, siteName, ruleTitle }: Names): Row[] {
  return entries.map((entry) => {
    const site = siteName(entry.site);
    const act = message(`journal_act_${entry.act}`);
    const rules = entry.rules.map(ruleTitle);
    const outcome = message(outcomeKey(entry.outcome, entry.act));
    const searched = [site, act, ...rules, outcome, entry.text ?? ''].join('\n').toLowerCase();
    return { entry, site, act, rules, outcome, searched };
  });
}

export function matching(rows: readonly Row[], filter: Filter, now: Date): Row[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const since = filter.period === 'all' ? '' : new Date(now.getTime() - REACH[filter.period] * DAY).toISOString();
  return rows.filter(
    ({ entry, searched }) =>
      (!filter.rule || entry.rules.some((rule) => rule === filter.rule)) &&
      (!filter.site || entry.site === filter.site) &&
      (!filter.outcome || entry.outcome === filter.outcome) &&
      entry.at >= since &&
      words.every((word) => searched.includes(word)),
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Of which rules and sites there are entries, by name. */
export function choicesOf(rows: readonly Row[]): { readonly rules: Choice[]; readonly sites: Choice[] } {
  const rules = rows.flatMap((row) => row.entry.rules.map((rule, at) => [rule, row.rules[at] ?? rule] as const));
  const sites = rows.map(({ entry, site }) => [entry.site, site] as const);
  return { rules: byName(new Map(rules)), sites: byName(new Map(sites)) };
}

function byName(labels: ReadonlyMap<string, string>): Choice[] {
  const choices = Array.from(labels, ([value, label]) => ({ value, label }));
  return choices.sort((one, other) => one.label.localeCompare(other.label));
}

interface Day {
  /** Local, as `2026-11-22`. */
  readonly day: string;
  readonly rows: readonly Row[];
}

/** @param rows newest first, and so they stay. */
export function daysOf(rows: readonly Row[]): Day[] {
  const days = new Map<string, Row[]>();
  for (const row of rows) {
    const day = localDay(new Date(row.entry.at));
    const of = days.get(day);
    if (of) of.push(row);
    else days.set(day, [row]);
  }
  return Array.from(days, ([day, of]) => ({ day, rows: of }));
}

/** How often each outcome; those that never came are left out. */
export function totalsOf(rows: readonly Row[]): { readonly outcome: Outcome; readonly count: number }[] {
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: rows.filter(({ entry }) => entry.outcome === outcome).length,
  }));
  return counts.filter(({ count }) => count > 0);
}
