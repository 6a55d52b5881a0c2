import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../rulebook/index.ts';
import { faultOf as faultInText, isPattern } from '../rulebook/plain-text.ts';
import { ACTS, RULES, STATUSES } from '../vocabulary.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { circularsIn, readSettingsFile, settingsFile } from './settings-file.ts';
import { type Settings, WELCOME_STEPS } from './settings-schema.ts';

const at = '2026-11-22T08:20:00.000Z';
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const iso = moment.map((date) => date.toISOString());
const day = iso.map((one) => one.slice(0, 10));
const text = fc
  .string({ minLength: 1, maxLength: 30 })
  .filter((one) => one.trim() !== '' && faultInText(one.trim()) === undefined)
  .map((one) => one.trim());
/** What a side is called is no pattern besides. */
const called = text.filter((one) => !isPattern(one));
const host = fc.stringMatching(/^[a-z0-9-]{1,8}(\.[a-z0-9-]{1,8}){0,2}$/);

const election = fc.record({
  id: fc.stringMatching(/^own-[a-z0-9]{1,12}$/),
  title: fc.record({ id: text }),
  office: fc.constantFrom('governor' as const, 'mayor' as const),
  region: fc.constantFrom('99.01', '36'),
  voteDay: day,
  phases: fc.constant<Settings['own'][number]['phases']>([]),
  contestants: fc.uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 99 }),
      names: fc.array(called, { minLength: 1, maxLength: 2 }),
      nicknames: fc.array(called, { maxLength: 3 }),
      slogans: fc.array(called, { maxLength: 2 }),
      hashtags: fc.constant<string[]>([]),
      parties: fc.subarray(['pks', 'golkar']),
    }),
    { maxLength: 3, selector: ({ number }) => number },
  ),
  certainty: fc.constant('own' as const),
  caution: fc.record({ id: text }),
  sources: fc.constant<string[]>([]),
});

const settings: fc.Arbitrary<Settings> = fc.record(
  {
    version: fc.constant(2 as const),
    status: fc.constantFrom(...STATUSES),
    region: fc.constantFrom('id', '36', '36.74'),
    office: fc.oneof(text, fc.constant('')),
    hold: fc.constantFrom('langgar' as const, 'waspada' as const),
    whileComposing: fc.boolean(),
    language: fc.constantFrom('id' as const, 'en' as const),
    pauses: fc.array(
      fc.oneof(
        fc.record({ site: text, until: iso }, { requiredKeys: ['site'] }),
        fc.record({ act: fc.constantFrom(...ACTS), until: iso }, { requiredKeys: ['act'] }),
      ),
    ),
    hosts: fc.array(host),
    exceptions: fc.array(fc.record({ rule: fc.constantFrom(...RULES), wording: fc.string(), since: iso })),
    own: fc.uniqueArray(election, { selector: ({ id }) => id, maxLength: 3 }),
    welcome: fc.record({ done: fc.boolean(), skipped: fc.subarray([...WELCOME_STEPS]) }),
    journal: fc.record({ keepText: fc.boolean() }),
  },
  { requiredKeys: Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[] },
);

function faultOf(content: unknown): PackError {
  try {
    readSettingsFile(typeof content === 'string' ? content : JSON.stringify(content), 'jeda.json');
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

const withSettings = (change: object) => ({ file: 'jeda-settings', settings: { ...DEFAULT_SETTINGS, ...change } });

describe('a file of settings', () => {
  it('gives back exactly what was exported', () => {
    fc.assert(
      fc.property(settings, (all) => {
        expect(readSettingsFile(settingsFile(all, at), 'jeda.json')).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  it('either holds settings or is refused with a path and a mend, whatever is in it', () => {
    const wrapped = fc.json().map((one) => `{"file":"jeda-settings","settings":${one}}`);
    const bent = fc
      .tuple(settings, fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), fc.jsonValue())
      .map(([all, part, value]) => JSON.stringify({ file: 'jeda-settings', settings: { ...all, [part]: value } }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), wrapped, bent), (content) => {
        try {
          const read = readSettingsFile(content, 'jeda.json');
          expect(readSettingsFile(settingsFile(read, at), 'jeda.json')).toEqual(read);
        } catch (error) {
          if (!(error instanceof PackError)) throw error;
          expect(error.mend.id).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['{"file":', '', 'JSON'],
    ['[]', 'file', 'bukan berkas pengaturan'],
    [withSettings({ version: 3 }), 'settings.version', 'lebih baru'],
    [withSettings({ status: 'camat' }), 'settings.status', 'pns, pppk, non-asn, official'],
    [withSettings({ whileComposing: 'ya' }), 'settings.whileComposing', 'true atau false'],
    [withSettings({ hosts: ['forum.example.go.id', 'https://*/*'] }), 'settings.hosts[1]', ''],
    [withSettings({ region: '99.99' }), 'settings.region', '"99.99"'],
    [withSettings({ colour: 'teal' }), 'settings', 'colour'],
    [withSettings({ exceptions: undefined }), 'settings.exceptions', 'daftar'],
  ])('says where %j is wrong, and what to do', (content, path, mend) => {
    const fault = faultOf(content);
    expect(fault.path).toBe(path);
    expect(fault.mend.id).toContain(mend);
  });

  it('names a party that nobody knows, and a number given twice, by its place in the file', () => {
    const [own] = fc.sample(election, 1);
    const contestant = { number: 1, names: ['Wirasena'], nicknames: [], slogans: [], hashtags: [], parties: ['xyz'] };
    const fault = faultOf(withSettings({ own: [{ ...own, contestants: [contestant] }] }));
    expect(fault.path).toBe('settings.own[0].contestants[0].parties[0]');
    const twice = { ...contestant, parties: [] };
    expect(faultOf(withSettings({ own: [{ ...own, contestants: [twice, twice] }] })).path).toBe(
      'settings.own[0].contestants[1].number',
    );
  });
});

it('takes circulars along as they are, and reads none where there are none', () => {
  const circular = JSON.stringify({ pack: { id: 'kantor' }, signature: { key: 'a', value: 'b' } });
  const file = settingsFile(DEFAULT_SETTINGS, at, [circular]);
  expect(circularsIn(file)).toEqual([circular]);
  expect(readSettingsFile(file, 'jeda.json')).toEqual(DEFAULT_SETTINGS);
  expect(circularsIn(settingsFile(DEFAULT_SETTINGS, at))).toEqual([]);
});
