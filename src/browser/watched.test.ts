import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { parseSettings } from './settings-schema.ts';
import { isWatched, type Pause, pauseOf, pausesWith } from './watched.ts';

const now = new Date('2026-11-22T08:20:00.000Z');
const inAnHour = '2026-11-22T09:20:00.000Z';
const settings = (...pauses: Pause[]) => ({ ...DEFAULT_SETTINGS, pauses });

describe('what is watched', () => {
  it('is everything, unless the person said otherwise', () => {
    expect(isWatched(DEFAULT_SETTINGS, 'x', 'post', now)).toBe(true);
    expect(isWatched(DEFAULT_SETTINGS, 'forum.example.go.id', 'join', now)).toBe(true);
  });

  it('leaves out a site with all its acts, and no other site', () => {
    const rests = settings({ site: 'x' });
    expect(isWatched(rests, 'x', 'post', now)).toBe(false);
    expect(isWatched(rests, 'x', 'like', now)).toBe(false);
    expect(isWatched(rests, 'facebook', 'post', now)).toBe(true);
  });

  it('leaves out an act on all sites, and no other act', () => {
    const rests = settings({ act: 'message' });
    expect(isWatched(rests, 'x', 'message', now)).toBe(false);
    expect(isWatched(rests, 'facebook', 'message', now)).toBe(false);
    expect(isWatched(rests, 'x', 'post', now)).toBe(true);
  });

  it('leaves out an act on one site alone', () => {
    const rests = settings({ site: 'x', act: 'message' });
    expect(isWatched(rests, 'x', 'message', now)).toBe(false);
    expect(isWatched(rests, 'x', 'post', now)).toBe(true);
    expect(isWatched(rests, 'facebook', 'message', now)).toBe(true);
  });

  it('rests under a clock that is wrong as long as that clock says, and never longer than for its own pause', () => {
    const rests = settings({ site: 'x', until: inAnHour });
    expect(isWatched(rests, 'x', 'post', new Date(0))).toBe(false);
    expect(isWatched(rests, 'facebook', 'post', new Date(0))).toBe(true);
    for (const clock of [new Date('2126-01-01'), new Date(Number.NaN)]) {
      expect(isWatched(rests, 'x', 'post', clock)).toBe(true);
      expect(isWatched(DEFAULT_SETTINGS, 'x', 'post', clock)).toBe(true);
    }
  });

  it('comes back by itself when the hour is over', () => {
    const rests = settings({ site: 'x', until: inAnHour });
    expect(isWatched(rests, 'x', 'post', now)).toBe(false);
    expect(isWatched(rests, 'x', 'post', new Date('2026-11-22T09:19:59.999Z'))).toBe(false);
    expect(isWatched(rests, 'x', 'post', new Date(inAnHour))).toBe(true);
  });

  it('stays out when only one of two pauses is over', () => {
    const rests = settings({ site: 'x', until: inAnHour }, { act: 'post' });
    expect(isWatched(rests, 'x', 'post', new Date(inAnHour))).toBe(false);
  });
});

describe('a pause', () => {
  it('is begun for an hour, made endless, and ended', () => {
    const hour = pausesWith([], { site: 'x' }, 'hour', now);
    expect(hour).toEqual([{ site: 'x', until: inAnHour }]);
    const ever = pausesWith(hour, { site: 'x' }, 'ever', now);
    expect(ever).toEqual([{ site: 'x' }]);
    expect(pausesWith(ever, { site: 'x' }, 'none', now)).toEqual([]);
  });

  it('leaves the others as they are, and forgets those that are over', () => {
    const over = { act: 'like', until: now.toISOString() } as const;
    const others = [{ site: 'facebook' }, { act: 'post', until: inAnHour }, { site: 'x', act: 'post' }] as const;
    expect(pausesWith([...others, over], { site: 'x' }, 'ever', now)).toEqual([...others, { site: 'x' }]);
  });

  it('is found while it runs, the one without an end first', () => {
    const pauses = [{ site: 'x' }, { site: 'x', until: inAnHour }];
    expect(pauseOf(pauses, { site: 'x' }, now)).toEqual({ site: 'x' });
    expect(pauseOf(pauses.slice(1), { site: 'x' }, now)).toEqual({ site: 'x', until: inAnHour });
    expect(pauseOf(pauses.slice(1), { site: 'x' }, new Date(inAnHour))).toBeUndefined();
    expect(pauseOf(pauses, { act: 'post' }, now)).toBeUndefined();
  });
});

describe('stored settings', () => {
  it('keep the sound pauses and hosts beside broken ones', () => {
    const { pauses, hosts } = parseSettings({
      pauses: [{ site: 'x' }, { act: 'no-such-act' }, { site: 'x', until: 'soon' }, {}],
      hosts: ['forum.example.go.id', 'https://*/*', 7],
    });
    expect(pauses).toEqual([{ site: 'x' }]);
    expect(hosts).toEqual(['forum.example.go.id']);
  });
});
