import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { governed } from './governing.ts';
import { isWatched } from './watched.ts';

const now = new Date('2026-11-23T03:00:00.000Z');

it('leaves the settings as they are where nothing is set', () => {
  expect(governed(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
});

it('stands above what the person chose, and makes nothing looser', () => {
  const strict = { ...DEFAULT_SETTINGS, hold: 'waspada', whileComposing: true } as const;
  expect(governed(strict, { hold: 'langgar' })).toMatchObject({ hold: 'waspada', whileComposing: true });
  expect(governed(DEFAULT_SETTINGS, { hold: 'waspada', whileComposing: true, region: '36', status: 'pppk' })).toEqual({
    ...strict,
    region: '36',
    status: 'pppk',
  });
});

it('keeps a site watched whatever rests, and no other site', () => {
  const rests = { ...DEFAULT_SETTINGS, pauses: [{ site: 'x' }, { act: 'post' as const }] };
  const settings = governed(rests, { sites: ['x'] });
  expect(isWatched(settings, 'x', 'post', now)).toBe(true);
  expect(isWatched(settings, 'facebook', 'post', now)).toBe(false);
});
