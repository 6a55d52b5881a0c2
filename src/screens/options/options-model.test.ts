import { describe, expect, it } from 'vitest';
import id from '../../../assets/public/_locales/id/messages.json' with { type: 'json' };
import { DEFAULT_SETTINGS } from '../../browser/index.ts';
import { ownPack, PackError, standingBook } from '../../rulebook/index.ts';
import { screenModel } from '../model/screen-model.ts';
import { changesOf } from './changes.ts';
import { type OptionsState, optionsModel } from './options-model.ts';
import { type ElectionDraft, EMPTY_CONTESTANT, electionOf, emptyDraft } from './own-draft.ts';

const draft: ElectionDraft = {
  ...emptyDraft('36.74'),
  title: 'Pilkada Sukamaju',
  voteDay: '2027-11-24',
  contestants: [{ ...EMPTY_CONTESTANT, number: '3', names: 'Wirasena Hadiningrat' }],
};
const own = [electionOf(draft, [])];
const texts: Readonly<Record<string, { message: string }>> = id;

function viewOf(change: Partial<OptionsState> = {}) {
  const state: OptionsState = {
    ...standingBook(own.map(ownPack)),
    remembered: 0,
    settings: { ...DEFAULT_SETTINGS, region: '36.74', own },
    sites: [{ id: 'x', name: 'X' }],
    tab: { state: 'watched', id: 'site x', site: 'X', left: [] },
    failures: { counts: {}, recent: [] },
    version: '0.1.0',
    userAgent: '',
    today: '2026-11-22',
    now: new Date('2026-11-22T08:20:00.000Z'),
    message(key, substitutions = []) {
      const text = texts[key]?.message;
      if (text === undefined) throw new Error(`no message ${key}`);
      return text.replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
    },
    language: 'id',
    leaves: new Map([['site x', 'given']]),
    ...change,
  };
  return optionsModel(state, screenModel(state).settings);
}

describe('the options page', () => {
  it('says of the region what is true on the day: which circular holds, which election is under way, which is over', () => {
    const on = (today: string, region = '36.74') =>
      viewOf({ today, settings: { ...DEFAULT_SETTINGS, region } }).standing.join('\n');
    expect(on('2024-10-10')).toMatch(/sedang berjalan: .*Tangerang Selatan 2024 \(Masa kampanye\)/);
    expect(on('2024-10-10')).not.toContain('Sudah lewat');
    const later = on('2026-11-22');
    expect(later).toContain('tidak mengenal pemilihan yang sedang berjalan');
    expect(later).toMatch(/Sudah lewat: .*Tangerang Selatan 2024/);
    expect(later.split('\n')[0]).not.toContain('Pilkada');
    expect(on('2026-11-22', '32.73').split('\n')[0]).toBe('Untuk wilayah ini Jeda baru mengenal aturan nasional.');
  });

  it('shows the person’s own elections apart from those of the packs', () => {
    const { elections, own: mine, taken } = viewOf();
    expect(mine).toEqual(own);
    expect(elections.map(({ id }) => id)).not.toContain(own[0]?.id);
    expect(taken).toContain(own[0]?.id);
  });

  it('says which packs speak to this region, and where each comes from', () => {
    const elsewhere = viewOf({ settings: { ...DEFAULT_SETTINGS, own, region: '32.01' } }).packs;
    expect(elsewhere.find(({ id }) => id === 'tangerang-selatan')?.applies).toBe(false);
    expect(elsewhere.find(({ id }) => id === 'national')?.applies).toBe(true);
    const here = viewOf().packs;
    expect(here.find(({ id }) => id === 'tangerang-selatan')?.applies).toBe(true);
    expect(here.filter(({ issuer, asOf, layer }) => !(issuer && asOf && layer))).toEqual([]);
  });

  it('tells which election is going on, and what was left out and why', () => {
    const running = viewOf({ today: '2024-11-25' }).elections.filter(({ active }) => active);
    expect(running.map(({ phase }) => phase)).toContain('Masa tenang');
    const refused = [new PackError('own-x', 'elections[0].id', { id: 'beri id lain' })];
    expect(viewOf({ refused }).refused).toEqual([{ pack: 'own-x', path: 'elections[0].id', mend: 'beri id lain' }]);
  });

  it('knows what the browser allows; what it does not know is missing', () => {
    expect(viewOf().sites.map(({ leave }) => leave)).toEqual(['given']);
    expect(viewOf({ leaves: new Map() }).sites.map(({ leave }) => leave)).toEqual(['missing']);
  });
});

describe('what a file would change', () => {
  it('is nothing where it says the same', () => {
    expect(changesOf(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS })).toEqual([]);
  });

  it('is told part by part, lists by what comes and goes', () => {
    const after = { ...DEFAULT_SETTINGS, status: 'pppk', language: 'en', own, hosts: ['b.example'] } as const;
    expect(changesOf({ ...DEFAULT_SETTINGS, hosts: ['a.example'] }, { ...after, hosts: [...after.hosts] })).toEqual([
      { part: 'status', before: 'pns', after: 'pppk' },
      { part: 'language', before: 'browser', after: 'en' },
      { part: 'hosts', added: 1, gone: 1 },
      { part: 'own', added: 1, gone: 0 },
    ]);
  });
});
