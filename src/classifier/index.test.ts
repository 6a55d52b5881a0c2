import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../commands/check/knowledge.ts';
import { KNOWLEDGE } from './fixture.ts';
import { createClassifier } from './index.ts';
import { SHIPPED_MODEL } from './shipped-model.ts';

const { classify } = createClassifier(KNOWLEDGE, SHIPPED_MODEL);
const WORDS = [
  'coblos',
  'nomor',
  '2',
  'Tarmizi',
  'jangan',
  '#PilihNomor1',
  '☝️',
  '2️⃣',
  '𝗖𝗼𝗯𝗹𝗼𝘀',
  'p*l*h',
  '"',
  '.',
  '\n',
  'c o b l o s',
  'kafir',
  'usir',
  'ﷺ',
  '👨‍👩‍👧',
  '\u200b',
  '🇮🇩',
  'menang',
];
const draft = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((w) => w.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((w) => w.join('')),
);

describe('any text whatever', () => {
  it('gets spans that are inside it, not empty, in order, apart, and on code points', () => {
    fc.assert(
      fc.property(draft, fc.option(draft, { nil: undefined }), (text, quoted) => {
        const { level, findings } = classify({ text, act: 'comment', ...(quoted === undefined ? {} : { quoted }) });
        expect(findings.length === 0).toBe(level === 'aman');
        for (const { spans, wording } of findings) {
          expect(wording).not.toBe('');
          let at = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            for (const edge of [start, end])
              expect(/^[\udc00-\udfff]/.test(text.slice(edge)) && /[\ud800-\udbff]$/.test(text.slice(0, edge))).toBe(
                false,
              );
            at = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gets the same verdict with spaces behind it', () => {
    fc.assert(
      fc.property(draft, (text) => {
        expect(classify({ text: `${text}   `, act: 'post' })).toEqual(classify({ text, act: 'post' }));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one letter', 'a'],
    ['one word without end', 'coblos'],
    ['hashtags', '#CoblosNomor2 '],
    ['a hashtag without end', '#CoblosNomor2'],
    ['spaced letters', 'a '],
    ['masks', 'p*m*a '],
    ['nested quotes', '"('],
    ['emoji', '✌️'],
    ['accents', 'c\u0301'],
    ['line breaks', '\n'],
    ['stances and sides', 'coblos nomor 2 '],
  ])('takes time in step with its length: %s', (_, piece) => {
    const cost = (times: number) => {
      const text = piece.repeat(times);
      const before = process.threadCpuUsage().user;
      classify({ text, act: 'post' });
      return process.threadCpuUsage().user - before;
    };
    cost(2000);
    const small = Math.max(cost(2000), 20_000);
    expect(cost(16_000)).toBeLessThan(small * 40);
  });
});

/** Whole letters about nothing but the neighbourhood. */
const LETTER = [
  'Kerja bakti hari Minggu dimulai pukul tujuh pagi, mohon membawa sapu dan cangkul masing-masing.',
  'Ibu-ibu PKK menyiapkan kopi, teh, dan pisang goreng di balai warga seperti biasa.',
  'Selokan di depan rumah nomor 14 mampet sejak hujan kemarin, jadi kita mulai dari sana dulu.',
  'Anak-anak boleh ikut menyapu lapangan, nanti ada es lilin setelah selesai.',
];

const DOUBTFUL = 'senin biasanya males, tapi pake kemeja warna ini kok semangat ya. yang paham paham aja';

describe('a long draft', () => {
  const innocent = LETTER.join('\n');
  const long = Array.from({ length: 60 }, () => innocent).join('\n');

  it('does not become guilty by its length', () => {
    expect(classify({ text: innocent, act: 'post' }).level).toBe('aman');
    expect(classify({ text: long, act: 'post' }).level).toBe('aman');
  });

  it.each([
    'Oh ya, besok jangan lupa coblos paslon nomor 2, calon bupati kita semua ya',
    'Semua pegawai kecamatan wajib hadir di kampanye petahana besok, absen dicek oleh camat',
  ])('does not hide a guilty paragraph: %s', (guilty) => {
    const text = `${long}\n\n${guilty}\n\n${long}`;
    const { level, findings } = classify({ text, act: 'post' });
    expect(level).toBe('langgar');
    const from = text.indexOf(guilty);
    for (const { spans } of findings)
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeLessThanOrEqual(from + guilty.length);
      }
  });

  it('tells every guilty paragraph, of which it explains three', () => {
    const guilty = 'Oh ya, besok jangan lupa coblos paslon nomor 2, calon bupati kita semua ya';
    const text = Array.from({ length: 12 }, () => `${guilty}\n\n${innocent}\n\n`).join('');
    const { level, findings, further = [] } = classify({ text, act: 'post' });
    expect([level, findings.length]).toEqual(['langgar', 3]);
    const starts = [...findings, ...further].flatMap(({ spans }) => spans.map(({ start }) => start));
    for (let from = text.indexOf(guilty); from >= 0; from = text.indexOf(guilty, from + 1))
      expect(starts.some((start) => start >= from && start < from + guilty.length)).toBe(true);
  });

  it('explains what weighs most, and tells what is doubtful besides', () => {
    const doubtful = classify({ text: DOUBTFUL, act: 'post' });
    expect(doubtful.level).toBe('waspada');
    const text = `${DOUBTFUL}\n\n${innocent}\n\nBesok jangan lupa coblos paslon nomor 2, calon bupati kita semua ya`;
    const { findings, further = [] } = classify({ text, act: 'post' });
    expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(['langgar']));
    expect(further.map(({ level }) => level)).toContain('waspada');
  });

  it('gets the same verdict while it is being typed as when it is read afresh', () => {
    const piece = fc.oneof(
      fc.constantFrom(...LETTER, ...WORDS, 'coblos paslon nomor 2, bupati kita. ', 'usir kaum kafir itu! '),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(120), put: piece });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(edit, { maxLength: 8 }), (start, edits) => {
        const typing = createClassifier(KNOWLEDGE, SHIPPED_MODEL);
        let text = start.join(' ');
        for (const { at, cut, put } of edits) {
          typing.classify({ text, act: 'post' });
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + cut);
        }
        const afresh = createClassifier(KNOWLEDGE, SHIPPED_MODEL).classify({ text, act: 'post' });
        expect(typing.classify({ text, act: 'post' })).toEqual(afresh);
      }),
      { numRuns: 25 },
    );
  });
});

it('does not depend on the order of the packs', () => {
  const { elections, parties } = shippedKnowledge();
  const turned = { elections: [...elections].reverse(), parties: [...parties].reverse(), lexicon: [], exceptions: [] };
  const forwards = createClassifier({ elections, parties, lexicon: [], exceptions: [] }, SHIPPED_MODEL);
  const backwards = createClassifier(turned, SHIPPED_MODEL);
  for (const text of ['Ayo pilih Airin-Ade nomor 1', 'Benyamin-Pilar menang', 'Andra Soni payah, kerja nol', ...LETTER])
    expect(backwards.classify({ text, act: 'post' })).toEqual(forwards.classify({ text, act: 'post' }));
});

describe('an exception', () => {
  it('drops what was found in that wording, under every rule, and nothing in another', () => {
    const draft = { text: 'Coblos nomor 2 ya', act: 'post' } as const;
    const finding = classify(draft).findings[0];
    if (finding === undefined) throw new Error('the draft has to be held without the exception');
    const exceptions = [{ rule: finding.rule, wording: finding.wording, since: '2024-11-01T00:00:00Z' }];
    const forgiving = createClassifier({ ...KNOWLEDGE, exceptions }, SHIPPED_MODEL);
    expect(forgiving.classify(draft)).toEqual({ level: 'aman', findings: [] });
    expect(forgiving.classify({ text: 'Coblos nomor 1 ya', act: 'post' }).level).toBe('langgar');
  });
});
