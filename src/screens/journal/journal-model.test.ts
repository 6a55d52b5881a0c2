import { describe, expect, it } from 'vitest';
import en from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { entryOf } from '../../journal/fixture.ts';
import { ACTS, type Message } from '../../vocabulary.ts';
import { choicesOf, daysOf, isNarrow, matching, NO_FILTER, rowsOf, totalsOf } from './journal-model.ts';

const texts: Record<string, { message: string } | undefined> = en;
const message: Message = (key) => {
  const text = texts[key]?.message;
  if (text === undefined) throw new Error(`no message ${key}`);
  return text;
};
const names = { message, siteName: (id: string) => id.toUpperCase(), ruleTitle: (rule: string) => `rule ${rule}` };
const now = new Date('2026-11-23T10:00:00.000Z');
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

const entries = [
  entryOf({ id: 'a', at: ago(0), outcome: 'edited', text: 'Ayo COBLOS nomor 2!' }),
  entryOf({ id: 'b', at: ago(1), site: 'facebook', act: 'like', outcome: 'edited', rules: ['dukungan', 'foto'] }),
  entryOf({ id: 'c', at: ago(8), site: 'facebook', outcome: 'posted-anyway', rules: ['dukungan'] }),
  entryOf({ id: 'd', at: ago(100) }),
];
const rows = rowsOf(entries, names);
const idsOf = (filter: Partial<typeof NO_FILTER>) =>
  matching(rows, { ...NO_FILTER, ...filter }, now)
    .map(({ entry }) => entry.id)
    .join('');

describe('the rows of the journal', () => {
  it('say what was done in words that fit the act', () => {
    expect(rows.map(({ outcome }) => outcome)).toEqual([
      'You edited it',
      'You let it be',
      'Posted anyway',
      'Not decided yet',
    ]);
  });

  it('have words for every act and outcome', () => {
    const all = ACTS.flatMap((act) =>
      (['warned', 'edited', 'posted-anyway', 'not-a-violation'] as const).map((outcome) => entryOf({ act, outcome })),
    );
    expect(rowsOf(all, names)).toHaveLength(all.length);
  });

  it('are all there until something is asked for', () => {
    expect(idsOf({})).toBe('abcd');
    expect(isNarrow(NO_FILTER)).toBe(false);
    expect(isNarrow({ ...NO_FILTER, period: 'week' })).toBe(true);
  });

  it('are found by site, rule, outcome and period, and by all of these together', () => {
    expect(idsOf({ site: 'facebook' })).toBe('bc');
    expect(idsOf({ rule: 'foto' })).toBe('b');
    expect(idsOf({ outcome: 'edited' })).toBe('ab');
    expect(idsOf({ period: 'week' })).toBe('ab');
    expect(idsOf({ period: 'month' })).toBe('abc');
    expect(idsOf({ site: 'facebook', rule: 'dukungan', period: 'week' })).toBe('b');
  });

  it('are searched in all that is seen of them, in any order and case', () => {
    expect(idsOf({ search: 'coblos' })).toBe('a');
    expect(idsOf({ search: '  LET facebook ' })).toBe('b');
    expect(idsOf({ search: 'rule dukungan' })).toBe('bc');
    expect(idsOf({ search: 'nowhere' })).toBe('');
  });

  it('offer the rules and sites that are there', () => {
    const { rules, sites } = choicesOf(rows);
    expect(rules.map(({ value }) => value)).toEqual(['ajakan', 'dukungan', 'foto']);
    expect(sites).toEqual([
      { value: 'facebook', label: 'FACEBOOK' },
      { value: 'x', label: 'X' },
    ]);
  });

  it('stand by the day where the person is', () => {
    const evening = new Date(2026, 10, 22, 23, 59).toISOString();
    const morning = new Date(2026, 10, 23, 0, 1).toISOString();
    const days = daysOf(rowsOf([entryOf({ at: morning }), entryOf({ at: evening })], names));
    expect(days.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-22']);
  });

  it('add up', () => {
    expect(totalsOf(rows)).toEqual([
      { outcome: 'warned', count: 1 },
      { outcome: 'edited', count: 2 },
      { outcome: 'posted-anyway', count: 1 },
    ]);
  });
});
