import { describe, expect, it } from 'vitest';
import { election, pack } from './fixture.ts';
import { loadPack } from './load.ts';
import { PackError } from './pack-error.ts';
import type { LexiconWord, Pack } from './schema.ts';
import { SHIPPED } from './shipped.ts';

const word = (text: string, means: LexiconWord['means'] = 'side'): LexiconWord => ({ word: text, means });
const refusal = (parts: Partial<Pack>): PackError | undefined => {
  try {
    loadPack(pack('kota', 'city', { region: '36.74', ...parts }), 'kota.json');
    return undefined;
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
};
const words = (...lexicon: LexiconWord[]) => refusal({ lexicon });

describe('the words of a pack', () => {
  it('are let in as they are written: names, slogans, symbols, and what only looks like one', () => {
    const lexicon = [
      word('Semangkaya'),
      word('Sagu Maju Jaya', 'slogan'),
      word('#SaguBerlian', 'slogan'),
      word('payung biru', 'symbol'),
      word('payung biru laut', 'harmless'),
    ];
    expect(words(...lexicon)).toBeUndefined();
  });

  it.each(['dan', 'pilih', 'PILIH', '#pilih', 'kopi', 'semangka', 'selamat pagi', 'kopi susu', 'bambang', 'gas'])(
    'cannot make everyday speech an alarm: %s',
    (text) => {
      for (const means of ['side', 'slogan', 'symbol'] as const) {
        const error = words(word('Semangkaya'), word(text, means));
        expect(error?.path).toBe('lexicon[1].word');
        expect(error?.mend.id).toMatch(/kata sehari-hari|terlalu pendek/);
        expect(error?.mend.en).toBeTruthy();
      }
    },
  );

  it.each([
    ['coblos payung biru', 'symbol', 'aturan nasional'],
    ['Semangkaya menangkan', 'slogan', 'aturan nasional'],
    ['02', 'side', 'huruf'],
    ['🌂', 'symbol', 'huruf'],
    ['xyz', 'side', 'terlalu pendek'],
    ['satu sagu dua sagu tiga sagu empat', 'slogan', 'paling banyak 6 kata'],
    ['coblos nomor dua', 'harmless', 'tidak memuat kata lain'],
    ['payung biru', 'harmless', 'tidak memuat kata lain'],
    ['SEMANGKAYA', 'slogan', 'sudah ada di atas'],
  ] as const)('refuses %s as %s', (text, means, mend) => {
    expect(words(word('Semangkaya'), word(text, means))?.mend.id).toContain(mend);
  });

  it('are no patterns: a sign is a sign', () => {
    expect(words(word('.*'))?.mend.id).toContain('huruf');
  });

  it('are of a closed list of meanings, and limited in number and length', () => {
    expect(words({ word: 'Semangkaya', means: 'alarm' as never })?.message).toContain('side, slogan, symbol, harmless');
    expect(words(word('x'.repeat(61)))?.path).toBe('lexicon[0].word');
    expect(words(...Array.from({ length: 301 }, (_, at) => word(`Semangkaya${at}`)))?.path).toBe('lexicon');
  });

  it.each(['nicknames', 'slogans', 'hashtags'] as const)('are looked for among the %s of contestants too', (part) => {
    const contestant = { number: 1, names: ['A'], nicknames: [], slogans: [], hashtags: [], parties: [] };
    const elections = (alias: string) => [
      election('e', '36.74', { contestants: [{ ...contestant, [part]: ['Sagu Maju', alias] }] }),
    ];
    expect(refusal({ elections: elections('pilih') })?.path).toBe(`elections[0].contestants[0].${part}[1]`);
    expect(refusal({ elections: elections('Semangkaya') })).toBeUndefined();
  });
});

it('no pack that ships names anybody by an everyday word', () => {
  for (const one of SHIPPED) expect(() => loadPack(one, one.id)).not.toThrow();
});
