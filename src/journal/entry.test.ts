import { describe, expect, it } from 'vitest';
import { sorted } from './entry.ts';
import { entryOf } from './fixture.ts';

describe('what stands in the journal', () => {
  it('is told newest first', () => {
    const days = ['2026-11-21', '2026-11-23', '2026-11-22'];
    const { entries } = sorted(days.map((day) => entryOf({ id: day, at: `${day}T03:00:00.000Z` })));
    expect(entries.map(({ id }) => id)).toEqual(['2026-11-23', '2026-11-22', '2026-11-21']);
  });

  it('is counted where it cannot be read, and takes no other with it', () => {
    const sound = entryOf({ text: 'Ayo coblos nomor 2!' });
    const broken = [{ ...sound, rules: ['a rule of old'] }, { id: 'two' }, null, 'x', { ...sound, at: 'yesterday' }];
    expect(sorted([...broken, sound])).toEqual({ entries: [sound], unreadable: broken.length });
  });
});
