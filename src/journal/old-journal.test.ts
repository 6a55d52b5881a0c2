import { describe, expect, it } from 'vitest';
import { entryOf } from './fixture.ts';
import { takenOver } from './old-journal.ts';

describe('the journal of old', () => {
  it('is taken over entry for entry', () => {
    const old = [entryOf({ id: 'a' }), entryOf({ id: 'b', outcome: 'edited' })];
    expect(takenOver(old)).toEqual(old);
  });

  it('loses nothing that cannot be read', () => {
    const old = [{ id: 'a', at: 'yesterday' }, 'x', entryOf({ id: 'c' })];
    const rows = takenOver(old);
    expect(rows.map(({ raw }) => raw)).toEqual([old[0], 'x', undefined]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
    expect(takenOver({ not: 'a list' })).toEqual([{ id: 'unreadable-0', raw: { not: 'a list' } }]);
  });
});
