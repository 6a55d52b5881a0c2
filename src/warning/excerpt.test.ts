import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, shorten } from './excerpt.ts';

const span = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const said = (pieces: ReturnType<typeof excerpt>) =>
  pieces.map((piece) => (piece.kind === 'gap' ? '…' : piece.kind === 'mark' ? `[${piece.text}]` : piece.text)).join('');

describe('excerpt', () => {
  it('quotes a short draft whole, with the words marked', () => {
    const text = 'Bismillah, gaskan nomor 2 ya gaes!';
    expect(said(excerpt(text, [[span(text, 'gaskan nomor 2')]]))).toBe('Bismillah, [gaskan nomor 2] ya gaes!');
  });

  it('cuts a long draft around its marks, at words', () => {
    const filler = 'Rapat membahas layanan kependudukan dan antrean. '.repeat(20);
    const text = `${filler}Jangan lupa gaskan nomor 2 ya. ${filler}Pilih Pak Budi. ${filler}`;
    const quoted = said(excerpt(text, [[span(text, 'gaskan nomor 2'), span(text, 'Pilih Pak Budi')]]));
    expect(quoted).toMatch(/^…\S.* lupa \[gaskan nomor 2\] ya\. .*\S….*\[Pilih Pak Budi\]\. .*\S…$/);
    expect(quoted.length).toBeLessThan(400);
  });

  it('quotes the beginning of a long draft that has no marks', () => {
    expect(said(excerpt('kata '.repeat(500), [[]]))).toMatch(/^kata .*kata…$/);
  });

  it('tells which findings a stretch belongs to when their spans overlap', () => {
    const pieces = excerpt('satu dua tiga', [[{ start: 0, end: 8 }], [{ start: 5, end: 13 }]]);
    expect(pieces).toEqual([
      { kind: 'mark', start: 0, text: 'satu ', findings: [0] },
      { kind: 'mark', start: 5, text: 'dua', findings: [0, 1] },
      { kind: 'mark', start: 8, text: ' tiga', findings: [1] },
    ]);
  });

  it('cuts spans that reach beyond the text', () => {
    expect(said(excerpt('halo', [[{ start: -3, end: 99 }]]))).toBe('[halo]');
  });

  it('never cuts an emoji in two', () => {
    const text = '👍'.repeat(400);
    for (let start = 300; start < 330; start += 2) {
      const quoted = said(excerpt(text, [[{ start, end: start + 2 }]]));
      expect(quoted).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it('gives a draft of any kind back unchanged when it is quoted whole', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 150 });
    const spans = fc.array(fc.record({ start: fc.nat(300), end: fc.nat(300) }), { maxLength: 4 });
    fc.assert(
      fc.property(texts, spans, (text, list) => {
        const ordered = list.map(({ start, end }) => ({ start: Math.min(start, end), end: Math.max(start, end) }));
        const pieces = excerpt(text, [ordered]);
        fc.pre(pieces.every((piece) => piece.kind !== 'gap' && piece.text.length < 240));
        expect(pieces.map((piece) => (piece.kind === 'gap' ? '' : piece.text)).join('')).toBe(text);
      }),
    );
  });
});

describe('shorten', () => {
  it('leaves a phrase as it is', () => {
    expect(shorten('gaskan nomor 2')).toBe('gaskan nomor 2');
  });

  it('leaves out the middle of half a page', () => {
    const short = shorten('pilih '.repeat(200));
    expect(short).toMatch(/^pilih .*… ….*pilih $/);
    expect(short.length).toBeLessThan(260);
  });
});
