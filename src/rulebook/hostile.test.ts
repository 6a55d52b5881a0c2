/** Packs that somebody broke, by accident or on purpose: refused in words or read whole, by the hundred; nothing in between. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../classifier/index.ts';
import { SHIPPED_MODEL } from '../classifier/shipped-model.ts';
import { election, national, pack, point, rule } from './fixture.ts';
import { readWhole } from './load.ts';
import { mergeLayers } from './merge.ts';
import { openPack } from './open-pack.ts';
import { PackError } from './pack-error.ts';
import { LIMITS, parsePack } from './read-pack.ts';
import type { Pack } from './schema.ts';
import { standingBook } from './shipped.ts';
import { createKeys, sign } from './signature.ts';

const FILE = 'kota.json';
const STANDING = [national()];
const CONTESTANT = { number: 1, names: ['Wirasena Hadiningrat'], slogans: ['Sukamaju Berseri'], parties: [] };
/** One of everything that a pack can hold. */
const WHOLE: Pack = pack('kota', 'city', {
  region: '36.74',
  version: 3,
  letter: { number: '800/uji', date: '2026-01-31', about: { id: 'Perihal' }, url: 'https://kota.example/surat' },
  from: '2026-01-01',
  to: '2026-12-31',
  sources: [{ id: 'kota-1', title: 'Sumber kota', url: 'https://kota.example', date: '2026-01-31' }],
  rules: [rule('foto', { acts: ['post', 'like', 'share'] })],
  guidance: [point('kota-a', 'jangan', { sources: ['kota-1'], example: { id: 'Contoh', en: 'Example' } })],
  checklist: [{ id: 'langkah', text: { id: 'Langkah' } }],
  elections: [
    election('sukamaju', '36.74', {
      contestants: [{ ...CONTESTANT, nicknames: ['Kang Wira'], hashtags: ['#Berseri'] }],
    }),
  ],
  contacts: [{ id: 'k', title: { id: 'Kontak' }, url: 'https://kota.example', purpose: 'info', certainty: 'verbatim' }],
  lexicon: [
    { word: 'Semangkaya', means: 'side' },
    { word: 'toko semangkaya', means: 'harmless' },
  ],
  examples: [{ text: 'Dukung Semangkaya!', expected: 'langgar', rule: 'dukungan' }],
});
const SOURCE = JSON.stringify(WHOLE);

const HOSTILE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', ''];
const HOSTILE_TEXTS = [
  ...['\u202eterbalik', 'nol\u200blebar', 'a\u2066b', '\u0000', '\ud800', '<img src=x>', '<script>', ' ', ''],
  ...['javascript:alert(1)', 'data:text/html,x', 'http://kota.example', '.*', '(a+)+$', 'x'.repeat(10_000)],
  ...['2026-02-31', '9999-99-99', '00', '36.7', 'national', 'id', 'ajakan'],
];
const HOSTILE_NUMBERS = [0, -1, 0.5, 1e21, Number.MAX_SAFE_INTEGER + 2, Number.MIN_VALUE];
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE_TEXTS, ...HOSTILE_NUMBERS, null, true, [], {}, nested(12), nested(40)),
  fc.jsonValue(),
  fc.constantFrom(...HOSTILE_KEYS).map((key) => JSON.parse(`{${JSON.stringify(key)}:{"layer":"national"}}`)),
);

/** Replaces, removes, renames or doubles one part, found by going down at random. */
function broken(json: unknown, way: readonly number[], what: unknown, how: number): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof json !== 'object' || json === null) return what;
  if (Array.isArray(json)) {
    if (json.length === 0) return [what];
    const at = step % json.length;
    if (rest.length === 0 && how % 3 === 1) return json.toSpliced(at, 1);
    if (rest.length === 0 && how % 3 === 2) return json.toSpliced(at, 0, json[at]);
    return json.with(at, broken(json[at], rest, what, how));
  }
  const entries = Object.entries(json);
  const [key, value] = entries[step % Math.max(1, entries.length)] ?? ['x', undefined];
  const others = entries.filter(([name]) => name !== key);
  if (rest.length === 0 && how % 4 === 1) return Object.fromEntries(others);
  if (rest.length === 0 && how % 4 === 2) {
    const name = HOSTILE_KEYS[how % HOSTILE_KEYS.length] ?? '';
    return JSON.parse(JSON.stringify({ ...Object.fromEntries(others), hostileKey: value }).replace('hostileKey', name));
  }
  return { ...json, [key]: broken(value, rest, what, how) };
}

const way = fc.array(fc.nat(40), { minLength: 1, maxLength: 7 });
const mutant = fc
  .array(fc.tuple(way, hostile, fc.nat(100)), { minLength: 1, maxLength: 3 })
  .map((all) => JSON.stringify(all.reduce<unknown>((json, [path, what, how]) => broken(json, path, what, how), WHOLE)));

/** Text that was damaged on its way: cut, with letters put in, taken out or changed. */
const damaged = fc
  .array(
    fc.tuple(
      fc.nat(SOURCE.length),
      fc.nat(30),
      fc.constantFrom('', '"', '{', ']', ',', '\\', '\u202e', '\u0000', 'é', '1e999', '"layer":"national",'),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((cuts) => cuts.reduce((text, [at, size, by]) => text.slice(0, at) + by + text.slice(at + size), SOURCE));

/** What came of it: the pack, or why not. Anything else than a refusal in words is thrown on. */
async function outcome(source: string): Promise<Pack | PackError> {
  try {
    return (await openPack(source, FILE, STANDING)).pack;
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
}

const NATIONAL_RULES = mergeLayers(STANDING).rules;

async function expectWhole(source: string): Promise<void> {
  const came = await outcome(source);
  expect(({} as { layer?: unknown }).layer).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
  if (came instanceof PackError) {
    expect(came.file).toBe(FILE);
    expect(came.path).toEqual(expect.any(String));
    expect(came.mend.id.trim()).not.toBe('');
    expect(came.mend.en?.trim()).toBeTruthy();
    return;
  }
  // Read once more it is the same: nothing of it was half understood.
  expect(await outcome(JSON.stringify(came))).toEqual(came);
  const { rulebook, refused } = standingBook([came], STANDING);
  expect(refused).toEqual([]);
  // Whatever it says, the national rules are at least what they were.
  for (const [id, upper] of Object.entries(NATIONAL_RULES)) {
    const now = rulebook.rules[upper.id];
    for (const list of ['acts', 'law', 'sanctions'] as const)
      expect([...now[list]], `${id}.${list}`).toEqual(expect.arrayContaining([...upper[list]]));
    expect(now.reason).toEqual(upper.reason);
    expect(now.certainty).toBe(upper.certainty);
  }
  // Words that were let in are words that the classifier can be built of, and that judge without an error.
  const { classify } = createClassifier(rulebook, SHIPPED_MODEL);
  expect(classify({ text: 'Ayo dukung Semangkaya bersama Wirasena!', act: 'post' }).level).toMatch(/\w/);
}

describe('a hostile pack', () => {
  it('starts from one that holds', async () => {
    expect(await outcome(SOURCE)).toEqual(WHOLE);
  });

  it('with any of its parts replaced, removed, doubled or renamed is refused in words or read whole', async () => {
    await fc.assert(fc.asyncProperty(mutant, expectWhole), { numRuns: 600 });
  }, 60_000);

  it('with its text damaged anywhere is refused in words or read whole', async () => {
    await fc.assert(fc.asyncProperty(damaged, expectWhole), { numRuns: 600 });
  }, 60_000);

  it('that is something else altogether is refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (source) => {
        expect(await outcome(source)).toBeInstanceOf(PackError);
        await expectWhole(source);
      }),
      { numRuns: 300 },
    );
  });

  it('signed whole, it is held to the same; changed after, it is refused', async () => {
    const keys = await createKeys();
    const signature = await sign(WHOLE, keys);
    await fc.assert(
      fc.asyncProperty(mutant, async (source) => {
        const changed = JSON.parse(source);
        const came = await outcome(`{"pack":${source},"signature":${JSON.stringify(signature)}}`);
        if (JSON.stringify(changed) === SOURCE) expect(came).toEqual(WHOLE);
        else expect(came).toBeInstanceOf(PackError);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it.each(HOSTILE_KEYS)('with the key %j anywhere is refused, and every prototype stays as it was', async (key) => {
    for (const at of ['{', '"title":{', '"guidance":[{', '"lexicon":[{', '"contestants":[{']) {
      const source = SOURCE.replace(at, `${at}${JSON.stringify(key)}:{"layer":"national"},`);
      expect(source).not.toBe(SOURCE);
      const came = await outcome(source);
      expect(came, at).toBeInstanceOf(PackError);
      await expectWhole(source);
    }
  });

  it('with a key twice is read by its last, as every reader of JSON does, and nothing of the first is left', async () => {
    const came = await outcome(SOURCE.replace('"issuer":', '"issuer":"Penerbit lain","issuer":'));
    expect(came).toEqual(WHOLE);
  });

  it.each([
    ['\u202eArasiw', 'a name that turns the direction of reading'],
    ['Wira\u200bsena', 'a name with a letter that nobody sees'],
    ['Wira\u2066sena\u2069', 'a name in an isolate'],
    ['Wira\u{e0041}', 'a name with a tag'],
    ['<b>Wirasena</b>', 'markup'],
  ])('with %j in it (%s) is refused at its place, wherever it stands', async (text) => {
    for (const part of [
      'Wirasena Hadiningrat',
      'Kang Wira',
      'Sukamaju Berseri',
      'Semangkaya',
      'Penerbit uji',
      'Contoh',
    ]) {
      const source = SOURCE.replace(JSON.stringify(part), JSON.stringify(text));
      expect(source, part).not.toBe(SOURCE);
      expect(await outcome(source), part).toMatchObject({ name: 'PackError', path: expect.stringMatching(/\w/) });
    }
  });

  it.each([
    ['letter.url', '"https://kota.example/surat"', 'https://bkn.go.id@kota.example/surat'],
    ['letter.url', '"https://kota.example/surat"', `https://kota.example/${'x'.repeat(3_000_000)}`],
    ['sources[0].url', '"https://kota.example"', 'https://kota.example/\u202efdp.exe'],
    ['sources[0].url', '"https://kota.example"', 'https://kota.example/<script>alert(1)</script>'],
    ['contacts[0].url', '"url":"https://kota.example","purpose"', 'http://kota.example'],
  ])('with an address at %s that is no plain one is refused there', async (path, part, address) => {
    const source = SOURCE.replace(part, part.replace(/https:[^"]+/, address));
    expect(source).not.toBe(SOURCE);
    expect(await outcome(source)).toMatchObject({ file: FILE, path });
  });

  it.each([
    ['lexicon[0].word', 'Semangkaya'],
    ['elections[0].contestants[0].names[0]', 'Wirasena Hadiningrat'],
    ['elections[0].contestants[0].slogans[0]', 'Sukamaju Berseri'],
    ['elections[0].contestants[0].hashtags[0]', '#Berseri'],
  ])('with a pattern in place of a word at %s is told to write the word', async (path, part) => {
    for (const pattern of ['.*', '\\bWira', '[a-z]+']) {
      const came = await outcome(SOURCE.replace(JSON.stringify(part), JSON.stringify(pattern)));
      expect(came).toMatchObject({ path, mend: { id: expect.stringContaining('pola (regex)') } });
    }
  });

  it('with more sides, references or acts than anybody can weigh is refused at that list', async () => {
    const many = <T>(one: T, count: number) => Array.from({ length: count }, () => one);
    const [guidance, foto] = [WHOLE.guidance[0], WHOLE.rules[0]];
    const position = { who: 'Pihak', says: { id: 'Lain' }, sources: [] };
    for (const [path, parts] of [
      ['guidance[0].disputed', { guidance: [{ ...guidance, disputed: many(position, 21) }] }],
      ['guidance[0].law', { guidance: [{ ...guidance, law: many('uu', 201) }] }],
      ['guidance[0].statuses', { guidance: [{ ...guidance, statuses: many('pns', 50) }] }],
      ['rules[0].acts', { rules: [{ ...foto, acts: many('post', 50) }] }],
    ] as const)
      expect(await outcome(JSON.stringify({ ...WHOLE, ...parts })), path).toMatchObject({ path });
  });

  it.each(['1e999', '-1', '1.5', '1e21', '9007199254740993', '1000', '"1"'])(
    'with the number %s is refused',
    async (number) => {
      const source = SOURCE.replace('"number":1,', `"number":${number},`);
      expect(source).not.toBe(SOURCE);
      expect(await outcome(source)).toMatchObject({ path: 'elections[0].contestants[0].number' });
    },
  );

  it('too deep for any reader to go down is refused by its depth', () => {
    const depth = LIMITS.length / 2 - 1;
    expect(() => parsePack('['.repeat(depth) + ']'.repeat(depth), FILE)).toThrow(PackError);
    expect(() => parsePack('{"a":'.repeat(500_000), FILE)).toThrow(PackError);
  });

  it('tells all its faults at once, the first of them the one it is refused for', async () => {
    const { faults } = readWhole({ ...WHOLE, issuer: '', layer: 'village', asOf: 'kemarin', extra: 1 }, STANDING);
    expect(faults.map(({ path }) => path).toSorted()).toEqual(['', 'asOf', 'issuer', 'layer']);
  });
});
