import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import type { Knowledge } from '../index.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import type { TagName } from './tags.ts';

const { read } = createReader(KNOWLEDGE, SHIPPED_MODEL);
const tagged = (text: string, ...names: TagName[]) => {
  const { tagged: t } = read(text);
  return names
    .flatMap((name) => t.tags.get(name) ?? [])
    .map((x) => text.slice(t.tokens[x.from]?.start, t.tokens[x.to - 1]?.end));
};

const [election] = KNOWLEDGE.elections;
const [contestant] = election?.contestants ?? [];
const AMIN: Knowledge =
  election && contestant
    ? { ...KNOWLEDGE, elections: [{ ...election, contestants: [{ ...contestant, nicknames: ['AMIN'] }] }] }
    : KNOWLEDGE;
const reader = createReader(AMIN, SHIPPED_MODEL);
const named = (text: string) => {
  const { tags, tokens } = reader.read(text).tagged;
  return (tags.get('named') ?? []).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe('numbers', () => {
  it.each([
    ['pilih nomor urut 2 ya', 'nomor urut 2'],
    ['paslon 1 juara', 'paslon 1'],
    ['coblos nomer loro', 'nomer loro'],
    ['nomor 1 yg dicoblos', 'nomor 1'],
    ['tetap 02', '02'],
    ['sai monang ma nomor sada', 'nomor sada'],
    ['kawal nomor kalih', 'nomor kalih'],
    ['candidate number three for us', 'candidate number three'],
    ['vote number 3, thank me later', 'number 3'],
  ])('sees a ballot number in "%s"', (text, expected) => {
    expect(tagged(text, 'ballot', 'number')).toContain(expected);
  });

  it.each([
    'di TPS 01 saja',
    'kamar nomor 2',
    'pilih shade 02',
    'fotokopi 2 lembar',
    'jam 2 siang',
    'nomor antrian 2',
    'skor 2-0',
    'papat anakku, one day at a time',
    'vote 3 kali',
  ])('sees none in "%s"', (text) => {
    expect(tagged(text, 'ballot', 'number', 'keycap')).toEqual([]);
  });

  it('takes 1️⃣ 2️⃣ 3️⃣ before steps for a list, not for three ballots', () => {
    expect(tagged('1️⃣ siapkan 2️⃣ pindai 3️⃣ unggah', 'keycap')).toEqual([]);
    expect(tagged('1️⃣❌ 2️⃣✅ 3️⃣❌', 'keycap')).toHaveLength(3);
  });
});

describe('pictures', () => {
  it('stand for the word that they show', () => {
    expect(tagged('ayo 🗳️ nomor 2', 'call')).toContain('🗳️');
    expect(tagged('ayo ☀️ nomor 2', 'call')).not.toContain('☀️');
  });

  it('are mere digits between two words', () => {
    expect(tagged('gas 2️⃣', 'keycap')).toEqual(['2️⃣']);
    expect(tagged('kelas 2️⃣ sekolah dasar', 'keycap')).toEqual([]);
  });
});

describe('sentences', () => {
  const sentences = (text: string) => new Set(read(text).tagged.clauses.sentence).size;

  it('end with a line that says something, not where a line is broken in the middle of one', () => {
    expect(sentences('besok apel jam tujuh\nJangan lupa pakai batik')).toBe(2);
    expect(sentences('besok apel jam tujuh!\njangan lupa pakai batik')).toBeGreaterThan(1);
    expect(sentences('besok kita apel jam\ntujuh di halaman kantor')).toBe(1);
  });
});

describe('sides', () => {
  it('knows contestants by full name, distinctive name, nickname and pair', () => {
    expect(tagged('Wirasena Hadiningrat', 'named')).toContain('Wirasena Hadiningrat');
    expect(tagged('tarmizi', 'named')).toEqual(['tarmizi']);
    expect(tagged('kang wira', 'named')).toEqual(['kang wira']);
    expect(tagged('Wirasena-Kartika', 'named')).toContain('Wirasena');
  });

  it('needs capitals where an alias is also an ordinary word', () => {
    expect(tagged('ikut TARA', 'named')).toEqual(['TARA']);
    expect(tagged('tiada tara', 'named')).toEqual([]);
  });

  it.each([
    ['Semoga lulus tahun ini, AMIN', 'Semoga AMIN lulus tahun ini'],
    ['Ya Allah lancarkan sidang adik. AMIN YA ALLAH', 'Ya Allah lancarkan langkahnya. AMIN satu-satunya'],
    ['semoga rezekinya lancar AMIN 🤲', 'ya Allah menangkan AMIN 🤲'],
    ['Doakan lekas sembuh. Amin, AMIN', 'Coblos satu! AMIN!'],
  ])('takes AMIN at the end of a prayer for no contestant: %s / %s', (prayer, side) => {
    expect(named(prayer)).toEqual([]);
    expect(named(side)).toEqual(['AMIN']);
  });

  it('knows a party of the pack', () => {
    expect(tagged('Partai Tani Makmur', 'partyName')).toEqual(['Partai Tani Makmur']);
  });

  it('sees a pair of unknown names', () => {
    expect(tagged('dukung Gunarto-Lestiyem', 'pair')).toEqual(['Gunarto-Lestiyem']);
  });

  it('lets an everyday phrase hide the word inside it', () => {
    expect(tagged('gas melon langka', 'momentum')).toEqual([]);
    expect(tagged('calon pengantin', 'candidate', 'aspirant')).toEqual([]);
    expect(tagged('gas terus', 'momentum')).toEqual(['gas']);
  });
});
