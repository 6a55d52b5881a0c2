import { describe, expect, test } from 'vitest';
import { excerpt, markedWords, segments } from './segments.ts';

const told = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('segments', () => {
  test('marks the words of a span and keeps the rest', () => {
    expect(told(segments('ayo coblos nomor 2 ya', [{ start: 4, end: 18 }]))).toBe('ayo [coblos nomor 2] ya');
  });

  test('joins spans that overlap or touch, whatever their order', () => {
    const spans = [
      { start: 6, end: 9 },
      { start: 0, end: 3 },
      { start: 2, end: 6 },
    ];
    expect(segments('abcdefghijkl', spans)).toEqual([
      { text: 'abcdefghi', marked: true },
      { text: 'jkl', marked: false },
    ]);
  });

  test('cuts off what reaches past the text, and drops what is empty', () => {
    const spans = [
      { start: 2, end: 2 },
      { start: 3, end: 99 },
      { start: 120, end: 130 },
    ];
    expect(told(segments('abcdef', spans))).toBe('abc[def]');
    expect(segments('', [{ start: 0, end: 4 }])).toEqual([]);
  });
});

describe('excerpt', () => {
  test('keeps a short text whole', () => {
    expect(told(excerpt('ayo coblos nomor 2', [{ start: 4, end: 10 }], 40))).toBe('ayo [coblos] nomor 2');
  });

  test('leaves out what is far from the marks, between words', () => {
    const text = `${'satu dua tiga '.repeat(10)}coblos ${'empat lima enam '.repeat(10)}`;
    const start = text.indexOf('coblos');
    expect(told(excerpt(text, [{ start, end: start + 6 }], 12))).toBe('…dua tiga [coblos] empat lima…');
  });

  test('shortens the middle between two distant marks once', () => {
    const text = `menang ${'kata lain '.repeat(20)}menang`;
    const spans = [
      { start: 0, end: 6 },
      { start: text.length - 6, end: text.length },
    ];
    expect(told(excerpt(text, spans, 12))).toBe('[menang] kata lain… kata lain [menang]');
  });

  test('never cuts an emoji in two', () => {
    const text = '🙏'.repeat(60);
    const shown = told(excerpt(text, [{ start: 60, end: 62 }], 11));
    expect(shown).not.toMatch(/\p{Surrogate}/u);
  });
});

test('markedWords tells each marked word once, on one line, with its first place', () => {
  const text = 'gas\nterus, gas\nterus';
  const spans = [
    { start: 11, end: 20 },
    { start: 0, end: 9 },
  ];
  expect(markedWords(text, spans)).toEqual([{ word: 'gas terus', span: { start: 0, end: 9 } }]);
});
