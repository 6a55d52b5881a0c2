/** Words that a pack brings: unknown before, told with it, and never told without a stance. */
import { describe, expect, it } from 'vitest';
import { election, pack } from '../../rulebook/fixture.ts';
import { activeKnowledge, standingBook } from '../../rulebook/index.ts';
import { loadPack } from '../../rulebook/load.ts';
import { SHIPPED } from '../../rulebook/shipped.ts';
import { createClassifier } from '../index.ts';
import { createMeanings } from '../meaning/meanings.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { packPatterns } from './packs.ts';

const circular = loadPack(
  pack('kota', 'city', {
    region: '36.74',
    lexicon: [
      { word: 'Semangkaya', means: 'side' },
      { word: 'Tim Kelelawar', means: 'side' },
      { word: '#SaguBerlian', means: 'slogan' },
      { word: 'payung biru', means: 'symbol' },
      { word: 'payung biru laut', means: 'harmless' },
    ],
  }),
  'kota.json',
  SHIPPED,
);
const book = standingBook([circular]).rulebook;
const without = createClassifier(standingBook().rulebook, SHIPPED_MODEL);
const here = createClassifier(activeKnowledge(book, '36.74'), SHIPPED_MODEL);
const elsewhere = createClassifier(activeKnowledge(book, '36.71'), SHIPPED_MODEL);
const level = ({ classify }: typeof here, text: string) => classify({ text, act: 'post' }).level;

/** A guilty draft and its innocent twin, said with the same word. */
const TWINS = [
  ['Semangkaya menang, rapatkan barisan!', 'Semangkaya buka cabang baru di pasar'],
  ['Dukung Semangkaya, kawal sampai menang', 'Beli bakso di Semangkaya, antre sampai sore'],
  ['Pokoknya Tim Kelelawar juara, kita kawal', 'Tim Kelelawar latihan voli sore ini'],
  ['#SaguBerlian gaskan', 'Makan #SaguBerlian enak'],
  ['Ayo pilih #SaguBerlian', 'Apa arti #SaguBerlian?'],
  ['Ayo pilih payung biru!', 'Payung biru saya ketinggalan di kantor'],
  ['Besok kita merapat ke Payung Biru, jangan kasih kendor', 'Hujan deras, payung biru siapa ini?'],
  ['Kami semua di RT 5 sudah sepakat dukung Payung Biru', 'Saya jual payung biru, 50 ribu saja'],
] as const;

describe('a coded word', () => {
  it.each(TWINS)('is nothing without the pack, and a breach with it in %s; %s stays innocent', (guilty, innocent) => {
    expect(level(without, guilty)).not.toBe('langgar');
    expect(level(here, guilty)).toBe('langgar');
    expect(level(here, innocent)).toBe('aman');
  });

  it('is nothing to a person in another city', () => {
    for (const [guilty] of TWINS) expect(level(elsewhere, guilty)).toBe(level(without, guilty));
  });

  it('does not count inside of a look-alike that its pack names', () => {
    expect(level(here, 'Ayo pilih payung biru laut!')).toBe('aman');
  });
});

describe('a pack cannot make innocent what the national rules hold back', () => {
  const GUILTY = [
    'Ayo coblos nomor 2!',
    'Pilih Airin-Ade nomor 1, menangkan Banten',
    'Ayo coblos nomor 2 pakai payung biru laut',
    'Dukung Prabowo, payung biru laut',
  ];
  /** As hostile as a pack can be, past the door that would refuse it: every draft is a look-alike of its own words. */
  const hostile = {
    ...book,
    lexicon: [
      ...GUILTY.flatMap((text) => [text.replace(/[!,]/g, '')]),
      ...['coblos', 'pilih', 'nomor 2', 'coblos nomor', 'dukung prabowo', 'payung biru'],
    ].flatMap((word) =>
      (['harmless', 'symbol', 'slogan'] as const).map((means) => ({
        word,
        means,
        origin: { layer: 'city', pack: 'kota', issuer: 'Penerbit uji', asOf: '2026-11-22' } as const,
      })),
    ),
  };
  const tricked = createClassifier(activeKnowledge({ ...hostile, elections: book.elections }, '36.74'), SHIPPED_MODEL);

  it.each(GUILTY)('%s', (text) => {
    expect(level(without, text)).toBe('langgar');
    expect(level(here, text)).toBe('langgar');
    expect(level(tricked, text)).toBe('langgar');
  });
});

describe('a contestant whose name people say every day', () => {
  const person = { nicknames: [], slogans: [], hashtags: [], parties: [] };
  const contestants = [
    { ...person, number: 7, names: ['Bunga', 'Harapan Baru'] },
    { ...person, number: 8, names: ['Siti Cahaya', 'Teguh Wirasena'], nicknames: ['Mutiara Indah'] },
  ];
  const named = election('uji', '36.74', { contestants });
  const known = standingBook([loadPack(pack('kota', 'city', { region: '36.74', elections: [named] }), 'kota.json')]);
  const there = createClassifier(activeKnowledge(known.rulebook, '36.74'), SHIPPED_MODEL);

  it.each([
    ['Menangkan Harapan Baru!', 'Mari sambut tahun ini dengan harapan baru'],
    ['Ayo dukung Bunga jadi wali kota', 'Ayo pilih bunga yang segar untuk ibu'],
    ['Coblos Bunga ya', 'Pokoknya bunga menang, rapatkan barisan!'],
    ['Ayo dukung Bu Cahaya jadi wali kota', 'Cahaya pagi ini indah sekali'],
    ['dukung wirasena sampai menang', 'Dukung teguh pendirian guru kita'],
    ['Ayo dukung Mutiara Indah jadi wali kota!', 'Pilih bunga dan harapan baru, mutiara indah di pasar'],
  ])('is meant in %s, and not in %s', (guilty, innocent) => {
    expect(level(there, guilty)).toBe('langgar');
    expect(level(there, innocent)).toBe('aman');
  });
});

it('what ships is called by no word of every day', () => {
  const meanings = createMeanings(SHIPPED_MODEL.meanings);
  const { rulebook } = standingBook();
  expect([...packPatterns(rulebook, meanings)]).toEqual([...packPatterns(rulebook, { listed: () => undefined })]);
});
