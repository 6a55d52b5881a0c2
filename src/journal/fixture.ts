import type { Entry } from './entry.ts';

/** An entry to test with, unlike others where told. */
export function entryOf(change: Partial<Entry> = {}): Entry {
  return {
    id: 'one',
    at: '2026-11-23T03:00:00.000Z',
    site: 'x',
    act: 'post',
    level: 'langgar',
    rules: ['ajakan'],
    outcome: 'warned',
    ...change,
  };
}
