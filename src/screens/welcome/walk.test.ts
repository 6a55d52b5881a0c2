import { describe, expect, it } from 'vitest';
import { left, nextOf, passed, startOf } from './walk.ts';

const fresh = { done: false, skipped: [] };

describe('the first run', () => {
  it('is done once the last step is passed, with what was left out', () => {
    const after = passed(passed(passed(fresh, 'status', 'taken'), 'sites', 'skipped'), 'practice', 'taken');
    expect(after).toEqual({ done: true, skipped: ['sites'] });
    expect(startOf(after)).toBe('sites');
    expect(passed(after, 'sites', 'taken')).toEqual({ done: true, skipped: [] });
  });

  it('may be left at any step, which leaves out that and all after it', () => {
    expect(left(fresh, 'status')).toEqual({ done: true, skipped: ['status', 'sites', 'practice'] });
    expect(left(passed(fresh, 'status', 'taken'), 'sites')).toEqual({ done: true, skipped: ['sites', 'practice'] });
    // Who looks again later loses nothing by closing it.
    expect(left({ done: true, skipped: [] }, 'status')).toEqual({ done: true, skipped: [] });
  });

  it('begins at the beginning where nothing is left out, and never runs over its ends', () => {
    expect(startOf(fresh)).toBe('status');
    expect(startOf({ done: true, skipped: [] })).toBe('status');
    expect(startOf(fresh, '#sites')).toBe('sites');
    expect(startOf(fresh, '#elsewhere')).toBe('status');
    expect(nextOf('status', -1)).toBe('status');
    expect(nextOf('practice', 1)).toBe('done');
    expect(nextOf('done', 1)).toBe('done');
  });
});
