import { describe, expect, it } from 'vitest';
import { marginsOf } from './anchors.ts';
import { KNOWLEDGE } from './fixture.ts';
import { createClassifier } from './index.ts';
import { createReader } from './reading.ts';
import { SHIPPED_MODEL } from './shipped-model.ts';

const { read } = createReader(KNOWLEDGE, SHIPPED_MODEL);
const margins = (text: string) => marginsOf(read(text).units);
const { classify } = createClassifier(KNOWLEDGE, SHIPPED_MODEL);
const level = (text: string) => classify({ text, act: 'post' }).level;

const SIDE = ['Wirasena hebat', 'ayo nomor urut 2', 'PTMB partai kita'];
const CONTEST = ['pilkada sudah dekat', 'calon bupati itu datang', 'antre di TPS'];
const HINT = ['pilih yang itu', 'pemimpin yang tegas', 'pendukungnya ribut'];
const NOTHING = ['hujan dari subuh', 'goblok amat wasitnya', 'gas terus, menang lagi'];

describe('how sure a verdict has to be', () => {
  it('is less the more is named of a side', () => {
    const [side, contest, hint, nothing] = [SIDE, CONTEST, HINT, NOTHING].map((texts) => {
      const [first, ...others] = texts.map(margins);
      for (const one of others) expect(one).toEqual(first);
      return first ?? { breach: Number.NaN, doubt: Number.NaN };
    });
    const rising = [side, contest, hint, nothing];
    for (const kind of ['breach', 'doubt'] as const) {
      const some = rising.map((one) => one?.[kind] ?? Number.NaN);
      expect(some).toEqual([...some].sort((a, b) => a - b));
      expect(new Set(some).size).toBe(some.length);
    }
    expect(side).toEqual({ breach: 0, doubt: 0 });
  });
});

describe('a side of which nothing is said', () => {
  it.each([
    ['Wirasena di pendopo', 'Wirasena di hati'],
    ['Kang Wira lari pagi', 'Kang Wira lari pagi, panutan'],
    ['Tarmizi Lubukan naik kereta ke kantor', 'ayo Tarmizi Lubukan naik jadi bupati'],
    ['PTMB rapat di aula', 'PTMB rapat di aula, menangkan'],
    ['Wirasena duduk', 'Wirasena aja'],
  ])('asks for more of a breach, and for no more of a doubt: %s / %s', (alone, meant) => {
    expect(margins(alone).breach).toBeGreaterThan(margins('goblok amat wasitnya').breach);
    expect(margins(alone).doubt).toBe(0);
    expect(margins(meant)).toEqual({ breach: 0, doubt: 0 });
    expect(level(alone)).not.toBe('langgar');
  });
});

describe('a veil', () => {
  it.each([
    ['yang itu saja 🤫', 'yang basah saja dijemur'],
    ['paham kan maksudnya 😉', 'paham tidak caranya'],
    ['hati condong ke sana', 'tiang itu miring ke sana'],
    ['💛💛💛 selalu', 'makan dulu selalu'],
  ])('asks for less of a doubt, and for no less of a breach: %s / %s', (veiled, plain) => {
    expect(margins(veiled).doubt).toBeLessThan(margins(plain).doubt);
    expect(margins(veiled).breach).toBe(margins(plain).breach);
  });
});

describe('the same stance', () => {
  it.each([
    ['ayo dukung Wirasena, menangkan!', 'ayo dukung Salma, menangkan lomba masaknya!'],
    ['coblos nomor 2, jangan yang lain', 'beli yang nomor 2, jangan yang lain'],
    ['bupati petahana gagal total, jangan dipilih lagi', 'oli merek ini gagal total, jangan dipilih lagi'],
    ['calon bupati itu pembohong, jangan percaya', 'tukang servis itu pembohong, jangan percaya'],
    ['paslon satu pasti menang, gaskeun', 'Persib pasti menang, gaskeun'],
    ['semoga Wirasena menang dan dilantik', 'semoga bapak lekas sembuh dan pulang'],
  ])('is held with a side, and let go without: %s / %s', (guilty, innocent) => {
    expect(level(guilty)).toBe('langgar');
    expect(level(innocent)).toBe('aman');
  });
});
