import { describe, expect, it } from 'vitest';
import type { Pause } from '../../browser/index.ts';
import { restingOf, tabOf, type WatchState, watchModel } from './watch-model.ts';

const now = new Date('2026-11-22T08:20:00.000Z');
const until = '2026-11-22T09:20:00.000Z';
const x = { id: 'x', name: 'X' };

const stateOf = (pauses: Pause[] = [], hosts: string[] = []): WatchState => ({
  settings: { pauses, hosts },
  sites: [x, { id: 'facebook', name: 'Facebook' }],
  now,
  message: (key) => key,
});

describe('what is checked', () => {
  it('is every kind of doing and every site, the added ones last', () => {
    const { acts, sites } = watchModel(stateOf([], ['forum.example.go.id']));
    expect(acts).toHaveLength(6);
    expect(sites.map(({ label }) => label)).toEqual(['X', 'Facebook', 'forum.example.go.id']);
    expect([...acts, ...sites].filter(({ on }) => !on)).toEqual([]);
    expect(sites.filter(({ added }) => added).map(({ label }) => label)).toEqual(['forum.example.go.id']);
  });

  it('tells what rests, and until when', () => {
    const { acts, sites } = watchModel(stateOf([{ site: 'x' }, { act: 'comment', until }]));
    expect(sites.filter(({ on }) => !on)).toEqual([{ id: 'site x', label: 'X', on: false }]);
    expect(acts.filter(({ on }) => !on)).toEqual([{ id: 'act comment', label: 'watch_comment', on: false, until }]);
  });

  it('names each row to the settings: to follow and to join are one to the person', () => {
    expect(restingOf('act follow')).toEqual([{ act: 'follow' }, { act: 'join' }]);
    expect(restingOf('site forum.example.go.id')).toEqual([{ site: 'forum.example.go.id' }]);
    expect(restingOf('act nothing')).toEqual([]);
  });
});

describe('the tab', () => {
  it('is watched, with what is left out of it', () => {
    const likes = { act: 'like' } as const;
    expect(tabOf(x, stateOf())).toEqual({ state: 'watched', id: 'site x', site: 'X', left: [] });
    expect(tabOf(x, stateOf([likes]))).toMatchObject({ state: 'watched', left: ['watch_like'] });
  });

  it('rests until a time, or until it is woken', () => {
    expect(tabOf(x, stateOf([{ site: 'x', until }]))).toMatchObject({ state: 'paused', until });
    expect(tabOf(x, stateOf([{ site: 'x' }]))).toEqual({ state: 'paused', id: 'site x', site: 'X' });
  });

  it('can be left again where the person added it', () => {
    const host = 'forum.example.go.id';
    expect(tabOf({ id: host, name: host }, stateOf([], [host]))).toMatchObject({ site: host, host });
  });
});
