import { describe, expect, test } from 'vitest';
import en from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import id from '../../../assets/public/_locales/id/messages.json' with { type: 'json' };
import { guidedBook } from '../../rulebook/guides.ts';
import { STATUSES } from '../../vocabulary.ts';
import { exceptionId } from './exception-id.ts';
import { type ScreenState, screenModel } from './screen-model.ts';

const { rulebook } = guidedBook();

/** Throws at a text that nobody wrote, so that a gap in `_locales` is found here and not by a person. */
function messagesOf(all: Readonly<Record<string, { message: string }>>): ScreenState['message'] {
  return (key, substitutions = []) => {
    const text = all[key]?.message;
    if (text === undefined) throw new Error(`no message ${key}`);
    return text.replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
  };
}

const text = 'Rekan guru, jangan lupa coblos nomor 2 besok.';
const coblos = text.indexOf('coblos');

function stateOf(change: Partial<ScreenState> = {}): ScreenState {
  return {
    remembered: 0,
    rulebook,
    guided: true,
    settings: {
      status: 'pns',
      region: '36.74',
      hold: 'langgar',
      whileComposing: false,
      exceptions: [],
      pauses: [],
      hosts: [],
      journal: { keepText: false },
    },
    sites: [{ id: 'x', name: 'X' }],
    tab: { state: 'watched', id: 'site x', site: 'X', left: [] },
    failures: { counts: {}, recent: [] },
    version: '0.1.0',
    userAgent: '',
    today: '2026-11-22',
    now: new Date('2026-11-22T08:20:00.000Z'),
    message: messagesOf(id),
    language: 'id',
    ...change,
  };
}

describe('screenModel', () => {
  test.each(STATUSES)('has guidance of each kind and sanctions for %s', (status) => {
    const { guidance, sanctions, settings } = screenModel(stateOf({ settings: { ...stateOf().settings, status } }));
    expect(new Set(guidance?.map(({ kind }) => kind))).toEqual(new Set(['boleh', 'abu-abu', 'jangan']));
    expect(sanctions.length).toBeGreaterThan(0);
    expect(settings.status).toBe(status);
  });

  test('tells what an office adds to a rule, and whom it says to ask, as that office’s words, in its region alone', () => {
    const { rules } = rulebook;
    const origin = {
      layer: 'office',
      pack: 'kantor',
      issuer: 'Kantor uji',
      region: '36.74',
      asOf: '2026-11-22',
    } as const;
    const addition = {
      origin,
      reason: { id: 'Foto di ruang kerja juga dihitung.' },
      instead: { id: 'Lepas tanda pengenal.' },
    };
    const contact = {
      id: 'k',
      title: { id: 'Meja tanya' },
      url: 'https://kantor.example',
      purpose: 'info',
      certainty: 'issued',
    } as const;
    const added = {
      ...rulebook,
      rules: { ...rules, foto: { ...rules.foto, additions: [addition] } },
      contacts: [...rulebook.contacts, { ...contact, origin }],
    };
    const here = screenModel(stateOf({ rulebook: added }));
    const told = here.guidance?.find(({ id: one }) => one === 'kantor-foto');
    expect(told).toMatchObject({ tier: 'office', origin: 'Kantor · Kantor uji', certainty: 'issued', kind: 'jangan' });
    expect(told?.text).toContain('Foto di ruang kerja juga dihitung.');
    expect(told?.why).toBe('Sebaiknya: Lepas tanda pengenal.');
    expect(here.contacts.at(-1)).toMatchObject({ title: 'Meja tanya', origin: 'Kantor · Kantor uji' });
    expect(here.contacts[0]?.origin).toBe('Nasional');
    const elsewhere = screenModel(stateOf({ rulebook: added, settings: { ...stateOf().settings, region: '32.73' } }));
    expect(elsewhere.guidance?.some(({ id: one }) => one === 'kantor-foto')).toBe(false);
    expect(elsewhere.contacts.some(({ title }) => title === 'Meja tanya')).toBe(false);
  });

  test('marks no stage as running today when there is no election, only what always holds', () => {
    const { phase, sanctions } = screenModel(stateOf());
    expect(phase.label).toBe('Di luar masa pemilihan');
    const now = new Set(sanctions.filter((it) => it.now).map(({ stage }) => stage));
    expect([...now]).toEqual([id.stage_any.message]);
  });

  test('tells the quiet days of the city and how long they last', () => {
    const { phase } = screenModel(stateOf({ today: '2024-11-25' }));
    expect(phase.label).toBe('Masa tenang');
    expect(phase.detail).toContain('sampai 26 November 2024');
  });

  test('speaks English in an English browser', () => {
    const { phase, guidance } = screenModel(stateOf({ language: 'en', message: messagesOf(en) }));
    expect(phase.label).toBe('Outside election time');
    expect(guidance?.[0]?.layer).toBe('National');
  });

  test('explains the last warning with its law and what can follow', () => {
    const { lastWarning } = screenModel(
      stateOf({
        lastWarning: {
          at: '2026-11-22T03:00:00.000Z',
          site: 'X',
          act: 'post',
          text,
          level: 'langgar',
          outcome: 'edited',
          findings: [
            {
              rule: 'ajakan',
              level: 'langgar',
              spans: [{ start: coblos, end: coblos + 14 }],
              because: 'ajakan',
              wording: 'coblos nomor 2',
            },
          ],
        },
        message: (key) => key,
      }),
    );
    expect(lastWarning?.done).toBe('edited');
    expect(lastWarning?.findings[0]?.law.length).toBeGreaterThan(0);
    expect(lastWarning?.findings[0]?.sanctions.length).toBeGreaterThan(0);
  });

  test('links only to https', () => {
    const { guidance, contacts } = screenModel(stateOf());
    const links = [
      ...contacts.map(({ url }) => url),
      ...(guidance ?? []).flatMap((point) => [
        ...point.law.map((it) => it.source),
        ...point.sources.map((it) => it.url),
      ]),
    ].filter((link) => link !== undefined);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith('https://'))).toEqual([]);
  });
});

test('exceptionId tells the same wording under two rules apart', () => {
  expect(exceptionId({ rule: 'ajakan', wording: 'gas' })).not.toBe(exceptionId({ rule: 'dukungan', wording: 'gas' }));
});
