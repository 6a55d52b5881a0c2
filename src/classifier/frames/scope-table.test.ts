import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import type { Tag } from '../tag/tags.ts';

const { read } = createReader(KNOWLEDGE, SHIPPED_MODEL);

/** Strongest hit of a feature, on these words when they are given; 0 when there is none. */
function strength(feature: string, text: string, stance?: string, partner?: string): number {
  const { hits, tagged } = read(text);
  const isOn = (words: string | undefined, tag: Tag | undefined) =>
    words === undefined ||
    (tag && text.slice(tagged.tokens[tag.from]?.start, tagged.tokens[tag.to - 1]?.end).toLowerCase()) === words;
  const found = hits.filter((hit) => hit.feature === feature && isOn(stance, hit.stance) && isOn(partner, hit.partner));
  return Math.max(0, ...found.map((hit) => hit.value));
}

const support = (text: string) => strength('support:ballot', text);
const supportOfTwo = (text: string) => strength('support:ballot', text, 'dukung', 'paslon 2');

describe('a negation', () => {
  it.each([
    ['tidak', 'Saya tidak dukung paslon 2'],
    ['nggak', 'Saya nggak dukung paslon 2'],
    ['tak', 'Kami tak dukung paslon 2'],
    ['belum', 'Kami belum dukung paslon 2'],
    ['bukan', 'Kami di sini bukan mau dukung paslon 2'],
    ['tanpa', 'Hadir tanpa dukung paslon 2'],
    ['anti', 'Warga sini anti dukung paslon 2'],
    ['trada', 'Kitorang trada dukung paslon 2'],
    ['enggan', 'Warga enggan dukung paslon 2'],
    ['ogah', 'Kami ogah dukung paslon 2'],
  ])('ends a support: %s', (word, text) => {
    expect(supportOfTwo(text.replace(`${word} `, ''))).toBe(1);
    expect(support(text)).toBe(0);
  });

  it.each([
    ['call', 'Kami coblos nomor urut 1', 'Kami tidak coblos nomor urut 1', 'coblos', 'nomor urut 1'],
    ['pick', 'Kami pilih nomor urut 1', 'Kami tidak pilih nomor urut 1', 'pilih', 'nomor urut 1'],
    ['blame', 'Paslon 1 gagal', 'Paslon 1 tidak gagal', 'gagal', 'paslon 1'],
    ['insult', 'Paslon 1 goblok', 'Paslon 1 bukan goblok', 'goblok', 'paslon 1'],
  ])('leaves half of a %s, which still speaks of a side', (frame, plain, denied, stance, partner) => {
    expect(strength(`${frame}:ballot`, plain, stance, partner)).toBe(1);
    expect(strength(`${frame}:ballot`, denied, stance, partner)).toBe(0.5);
  });

  it('reaches three words far', () => {
    expect(support('Saya tidak mau lagi dukung paslon 2')).toBe(0);
    expect(supportOfTwo('Saya tidak mau ke pasar, saya dukung paslon 2')).toBe(1);
    expect(supportOfTwo('Tidak ada hujan lagi dukung paslon 2')).toBe(1);
  });

  it('must stand before the stance', () => {
    expect(supportOfTwo('Dukung paslon 2, tidak yang lain')).toBe(1);
  });
});

describe('a negation that urges on', () => {
  it.each([
    ['Jangan lupa dukung paslon 2', 'Jangan ikut dukung paslon 2'],
    ['Kami tidak ragu dukung paslon 2', 'Kami tidak ikut dukung paslon 2'],
    ['Jangan takut dukung paslon 2', 'Jangan nekat dukung paslon 2'],
    ['Jangan malu dukung paslon 2', 'Jangan mau dukung paslon 2'],
    ['Jangan bosan dukung paslon 2', 'Jangan asal dukung paslon 2'],
    ['Kami tak lelah dukung paslon 2', 'Kami tak pernah dukung paslon 2'],
    ['Jangan capek dukung paslon 2', 'Jangan coba dukung paslon 2'],
    ['Jangan berhenti dukung paslon 2', 'Jangan lekas dukung paslon 2'],
    ['Jangan sungkan dukung paslon 2', 'Jangan sembarang dukung paslon 2'],
    ['Jangan khawatir dukung paslon 2', 'Jangan terpaksa dukung paslon 2'],
    ['Jangan lengah dukung paslon 2', 'Jangan latah dukung paslon 2'],
  ])('%s / %s', (urging, twin) => {
    expect(supportOfTwo(urging)).toBe(1);
    expect(support(twin)).toBe(0);
  });
});

describe('a word that forbids', () => {
  it.each([
    ['Pegawai jangan dukung paslon 2', 'Pegawai dukung paslon 2'],
    ['Pegawai dilarang dukung paslon 2', 'Pegawai diajak dukung paslon 2'],
    ['Stop dukung paslon 2', 'Terus dukung paslon 2'],
    ['Kami tolak ikut dukung paslon 2', 'Kami mau ikut dukung paslon 2'],
  ])('ends a support: %s', (forbidding, twin) => {
    expect(support(forbidding)).toBe(0);
    expect(supportOfTwo(twin)).toBe(1);
  });

  it('leaves a call against somebody whole', () => {
    expect(strength('pick:ballot', 'Jangan pilih nomor urut 1', 'pilih', 'nomor urut 1')).toBe(1);
    expect(strength('pick:ballot', 'Jangan pilih nomor antrian 1')).toBe(0);
  });
});

describe('quotation marks', () => {
  it.each([
    'Kata dia "dukung paslon 2" tadi pagi',
    'Kata dia “dukung paslon 2” tadi pagi',
    'Kata dia «dukung paslon 2» tadi pagi',
  ])('halve what they hold: %s', (text) => {
    expect(supportOfTwo(text)).toBe(0.5);
    expect(supportOfTwo(text.replace(/["“”«»]/g, ''))).toBe(1);
  });

  it.each([
    ['left open', 'Kata dia "dukung paslon 2 tadi pagi'],
    ['around another word', 'Kata "dia" dukung paslon 2 tadi pagi'],
    ['closed only after sixty words', `Kata dia "dukung paslon 2 ${'terus '.repeat(60)}"`],
  ])('do nothing when %s', (_, text) => {
    expect(supportOfTwo(text)).toBe(1);
  });
});

describe('distance', () => {
  const wordsOf = (count: number) => 'pagi siang sore '.repeat(40).split(' ').slice(0, count).join(' ');
  it.each([
    ['three words', 'Dukung yang namanya itu paslon 2', 1, 'Dukung yang namanya adalah itu paslon 2', 0.85],
    ['eight words', `Dukung ${wordsOf(8)} paslon 2`, 0.85, `Dukung ${wordsOf(9)} paslon 2`, 0.6],
    ['the clause', 'Kami dukung terus paslon 2', 1, 'Kami dukung terus, paslon 2', 0.8],
    ['six words over a comma', `Dukung, ${wordsOf(5)} paslon 2`, 0.8, `Dukung, ${wordsOf(6)} paslon 2`, 0.55],
    ['the sentence', 'Kami dukung terus, paslon 2', 0.8, 'Kami dukung terus. Paslon 2', 0.6],
    ['ten words over a full stop', `Dukung. ${wordsOf(9)} paslon 2`, 0.6, `Dukung. ${wordsOf(10)} paslon 2`, 0.4],
    ['the next sentence', 'Kami dukung. Paslon 2', 0.6, 'Kami dukung. Hujan reda. Paslon 2', 0.3],
    ['three sentences', 'Dukung. Hujan. Reda. Paslon 2', 0.3, 'Dukung. Hujan. Reda. Terang. Paslon 2', 0],
    ['forty words', `Dukung. Reda. ${wordsOf(35)}. Paslon 2`, 0.3, `Dukung. Reda. ${wordsOf(36)}. Paslon 2`, 0],
  ])('weakens a frame past %s', (_, near, atLeast, far, atMost) => {
    expect(supportOfTwo(near)).toBeGreaterThanOrEqual(atLeast);
    expect(supportOfTwo(far)).toBeLessThanOrEqual(atMost);
  });

  it('finds the side before the stance as well as after it', () => {
    expect(supportOfTwo('Paslon 2 kami dukung')).toBe(1);
    expect(supportOfTwo('Paslon 2. Kami dukung')).toBe(0.6);
  });
});

describe('where a clause ends', () => {
  it.each([', ', ': ', ' (', '. ', '! ', '? ', '; ', ' | '])('"%s" keeps a negation from what follows', (mark) => {
    expect(supportOfTwo(`Hujan tidak reda${mark}dukung paslon 2`)).toBe(1);
    expect(support('Hujan tidak reda dukung paslon 2')).toBe(0);
  });

  it.each(['Hujan (tidak reda) dukung paslon 2', 'Hujan "tidak reda" dukung paslon 2'])(
    'brackets and quotes do: %s',
    (text) => {
      expect(supportOfTwo(text)).toBe(1);
      expect(support(text.replace(/[()"]/g, ''))).toBe(0);
    },
  );

  it.each('tapi tetapi namun sedangkan padahal makanya sehingga lalu kemudian sementara'.split(' '))(
    '"%s" keeps a negation from what follows',
    (joiner) => {
      expect(supportOfTwo(`Hujan tidak reda ${joiner} dukung paslon 2`)).toBe(1);
      expect(support('Hujan tidak reda untuk dukung paslon 2')).toBe(0);
    },
  );

  it.each([
    ['a line of four words', 'Besok kami tetap dukung\nPaslon 2', 'Kami dukung\nPaslon 2'],
    ['an empty line', 'Kami dukung\n\nPaslon 2', 'Kami dukung\nPaslon 2'],
    ['a full stop', 'Kami dukung. Paslon 2', 'Kami dukung no. urut 2'],
    ['a full stop after a title', 'Kami dukung. Pak H Tarmizi', 'Kami dukung H. Tarmizi'],
    ['a full stop after an amount', 'Kami dukung 10. Paslon 2', 'Kami dukung 10.000 paslon 2'],
  ])('%s is a sentence', (_, apart, together) => {
    const strongest = (text: string) =>
      Math.max(...['ballot', 'named'].map((kind) => strength(`support:${kind}`, text)));
    expect(strongest(apart)).toBeLessThanOrEqual(0.6);
    expect(strongest(together)).toBe(1);
  });
});
