import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { asStored } from './page-settings.ts';
import { parseSettings, SETTINGS_VERSION, withChange } from './settings-schema.ts';

const exception = { rule: 'ajakan', wording: 'coblos ketua rt', since: '2026-11-20T03:00:00.000Z' };
const election = {
  id: 'pilkada-sukamaju',
  title: { id: 'Pilkada Sukamaju' },
  office: 'regent',
  region: '99.01',
  voteDay: '2027-11-24',
  phases: [],
  contestants: [],
  certainty: 'own',
  caution: { id: 'Ditulis sendiri' },
  sources: [],
};

describe('what is stored', () => {
  it('is the defaults where there is nothing, for our pages and for a page’s script alike', () => {
    expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(asStored(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS.version).toBe(SETTINGS_VERSION);
  });

  it('comes from before the first run as from one who knows Jeda already', () => {
    const before = { status: 'pppk', exceptions: [exception], pauses: [{ site: 'x' }] };
    expect(parseSettings(before)).toEqual({
      ...DEFAULT_SETTINGS,
      ...before,
      region: '36.74',
      welcome: { done: true, skipped: [] },
    });
  });

  it('keeps everything of today’s version, and what it left out of the first run', () => {
    const now = { ...DEFAULT_SETTINGS, own: [election], welcome: { done: true, skipped: ['sites'] } };
    expect(parseSettings(now)).toEqual(now);
    expect(asStored(now)).toEqual(now);
  });

  it('keeps the region of those who were given one before they could choose, and gives none to others', () => {
    expect(parseSettings(undefined).region).toBe('id');
    for (const before of [{}, { version: 2 }, { version: 2, office: 'Camat' }]) {
      expect(parseSettings(before).region).toBe('36.74');
      expect(withChange(before, { status: 'pppk' })).toMatchObject({ region: '36.74' });
    }
    expect(parseSettings({ version: 2, region: '32.73' }).region).toBe('32.73');
    expect(parseSettings({ region: 'id' }).region).toBe('id');
    // A code that no region has never did more than the national rules.
    expect(parseSettings({ ...DEFAULT_SETTINGS, region: '99.99' }).region).toBe('id');
  });

  it('loses only what is broken: one election, one exception, a region that is none', () => {
    const read = parseSettings({
      ...DEFAULT_SETTINGS,
      region: 'Tangerang',
      own: [{ ...election, voteDay: 'soon' }, election],
      exceptions: [{ ...exception, rule: 'of-old' }, exception],
    });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, own: [election], exceptions: [exception] });
  });

  it('of a newer Jeda is read as far as it goes, and kept as it is but for the change', () => {
    const newer = { ...DEFAULT_SETTINGS, version: 3, status: 'pppk', hold: ['langgar'], circles: [{ id: 'a' }] };
    expect(parseSettings(newer)).toEqual({ ...DEFAULT_SETTINGS, status: 'pppk' });
    expect(withChange(newer, {})).toEqual(newer);
    expect(withChange(newer, { whileComposing: true })).toEqual({ ...newer, whileComposing: true });
    expect(parseSettings(withChange(newer, { whileComposing: true })).whileComposing).toBe(true);
  });

  it('of today or before is stored in the shape of today', () => {
    expect(withChange({ status: 'pppk', hold: 'never' }, { office: 'Camat' })).toEqual({
      ...DEFAULT_SETTINGS,
      status: 'pppk',
      region: '36.74',
      office: 'Camat',
      welcome: { done: true, skipped: [] },
    });
    expect(withChange(undefined, {})).toEqual(DEFAULT_SETTINGS);
  });

  it('is no trap for a page’s script where a list is none', () => {
    expect(asStored({ pauses: 'all' })).toEqual(DEFAULT_SETTINGS);
    expect(asStored('settings')).toEqual(DEFAULT_SETTINGS);
    expect(asStored({ hold: 'waspada' })).toEqual({ ...DEFAULT_SETTINGS, hold: 'waspada' });
  });
});
