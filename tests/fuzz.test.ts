/**
 * Whatever comes from outside: texts that a person writes, packs, files of settings, what lies in the storage. A short run;
 * `npm run nightly -- fuzz` makes a million cases of the same.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFailures } from '../src/browser/failures.ts';
import { asStored } from '../src/browser/page-settings.ts';
import { readSettingsFile } from '../src/browser/settings-file.ts';
import { parseSettings, settingsSchema } from '../src/browser/settings-schema.ts';
import { KNOWLEDGE } from '../src/classifier/fixture.ts';
import { createReader } from '../src/classifier/reading.ts';
import { SHIPPED_MODEL } from '../src/classifier/shipped-model.ts';
import { sorted } from '../src/journal/entry.ts';
import { takenOver } from '../src/journal/old-journal.ts';
import { PackError } from '../src/rulebook/index.ts';
import { readPack } from '../src/rulebook/read-pack.ts';
import { SHIPPED } from '../src/rulebook/shipped.ts';

/** Cases of all properties together. */
const CASES = Number(process.env.JEDA_FUZZ ?? 2_000);

const reader = createReader(KNOWLEDGE, SHIPPED_MODEL);

/** Words that mean something to some stage, signs that disguise them, and anything at all. */
const PIECES = [
  ...[
    'coblos',
    'nomor',
    '2',
    'pilih',
    'jangan',
    'bukan',
    'Tarmizi',
    'dukung',
    'menang',
    'gubernur',
    'kampanye',
    'hadir',
  ],
  ...['#PilihNomor1', 'c.o.b.l.o.s', 'c 0 b l 0 s', '𝗖𝗼𝗯𝗹𝗼𝘀', 'соblоs', 'pilihhhh', '☝️', '2️⃣', '👨‍👩‍👧', '🇮🇩', 'ﷺ'],
  ...['"', '“', '?', '.', '\n', '\u200b', '\u202e', '\u0301', '\ud800', '\udc00', '\u0000', '@a', 'https://x.com/a'],
];
const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
    .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between))),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

/** A sound thing with one part of it, at any depth, made into something else. */
function spoiled(sound: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(sound);
  return fc
    .tuple(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', -1, 1e308, '', null)))
    .map(([path, value]) => withAt(sound, path, value));
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((one, at) => (`${at}` === key ? withAt(one, rest, put) : one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === key ? withAt(part, rest, put) : part]),
  );
}

const settings = {
  ...settingsSchema.parse({}),
  pauses: [{ site: 'x', until: '2026-11-23T03:00:00.000Z' }],
  hosts: ['forum.example.go.id'],
  exceptions: [{ rule: 'ajakan', wording: 'ayo coblos', since: '2026-11-23T03:00:00.000Z' }],
};
const file = { file: 'jeda-settings', exported: '2026-11-23T03:00:00.000Z', settings };
const entry = {
  ...{ id: 'a', at: '2026-11-23T03:00:00.000Z', site: 'x', act: 'post', level: 'langgar' },
  ...{ rules: ['ajakan'], outcome: 'warned' },
};
const office = { ...SHIPPED.find(({ layer }) => layer === 'city'), id: 'kantor', layer: 'office' };

const isRefusal = (run: () => unknown): void => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
  }
};

/** What holds, with how dear a case of it is: the cheap ones get more of the cases. */
const PROPERTIES: readonly {
  readonly name: string;
  readonly share: number;
  readonly property: fc.IRawProperty<unknown>;
}[] = [
  {
    name: 'normaliser, tagger and frames: every place lies in the text, in order',
    share: 0.2,
    property: fc.property(text, (written) => {
      const { tagged, hits } = reader.read(written);
      let last = 0;
      for (const { start, end } of tagged.tokens) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(written.length);
        last = start;
      }
      for (const hit of hits) expect(hit).toBeDefined();
    }) as fc.IRawProperty<unknown>,
  },
  {
    name: 'a pack: loaded, or refused with its path and a mend',
    share: 0.1,
    property: fc.property(spoiled(office), (json) => {
      isRefusal(() => readPack(JSON.stringify(json), 'kantor.json', SHIPPED));
    }) as fc.IRawProperty<unknown>,
  },
  {
    name: 'a file of settings: read whole, or refused with its path and a mend',
    share: 0.2,
    property: fc.property(spoiled(file), (json) => {
      isRefusal(() => readSettingsFile(JSON.stringify(json), 'jeda.json'));
    }) as fc.IRawProperty<unknown>,
  },
  {
    name: 'stored settings: always sound, what is sound is kept',
    share: 0.2,
    property: fc.property(spoiled(settings), (stored) => {
      const read = parseSettings(stored);
      expect(settingsSchema.safeParse(read).success).toBe(true);
      expect(parseSettings(read)).toEqual(read);
      expect(Array.isArray(asStored(stored).exceptions)).toBe(true);
    }) as fc.IRawProperty<unknown>,
  },
  {
    name: 'the journal: nothing is taken for an entry that is none, and nothing is lost',
    share: 0.2,
    property: fc.property(fc.array(fc.oneof(spoiled(entry), fc.jsonValue()), { maxLength: 5 }), (stored) => {
      const { entries, unreadable } = sorted(stored);
      expect(entries.length + unreadable).toBe(stored.length);
      expect(takenOver(stored)).toHaveLength(stored.length);
    }) as fc.IRawProperty<unknown>,
  },
  {
    name: 'counts of our own errors: always readable',
    share: 0.1,
    property: fc.property(
      spoiled({ counts: { gate: 2 }, recent: [{ stage: 'gate', at: entry.at }] }),
      (stored) => void expect(typeof parseFailures(stored).counts).toBe('object'),
    ) as fc.IRawProperty<unknown>,
  },
];

describe('whatever comes', () => {
  it.each(PROPERTIES)('$name', { timeout: 4 * 3_600_000 }, async ({ name, share, property }) => {
    const cases = Math.ceil(CASES * share);
    const from = performance.now();
    await fc.assert(property, { numRuns: cases, endOnFailure: true });
    console.log(`${name}: ${cases} cases in ${((performance.now() - from) / 1000).toFixed(1)} s`);
  });

  it('has all cases shared out', () => {
    expect(PROPERTIES.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
});
