import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from './fixture.ts';
import { createClassifier } from './index.ts';

const { classify } = createClassifier(KNOWLEDGE);
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
    ['hashtags', '#CoblosNomor2 '],
    ['spaced letters', 'a '],
    ['masks', 'p*m*a '],
    ['stances and sides', 'coblos nomor 2 '],
  ])('takes time in step with its length: %s', (_, piece) => {
    const cost = (times: number) => {
      const text = piece.repeat(times);
      const before = process.cpuUsage().user;
      classify({ text, act: 'post' });
      return process.cpuUsage().user - before;
    };
    cost(2000);
    const small = Math.max(cost(2000), 20_000);
    expect(cost(16_000)).toBeLessThan(small * 40);
  });
});

describe('an exception', () => {
  it('drops what was found in that wording, under every rule, and nothing in another', () => {
    const draft = { text: 'Coblos nomor 2 ya', act: 'post' } as const;
    const finding = classify(draft).findings[0];
    if (finding === undefined) throw new Error('the draft has to be held without the exception');
    const exceptions = [{ rule: finding.rule, wording: finding.wording, since: '2024-11-01T00:00:00Z' }];
    const forgiving = createClassifier({ ...KNOWLEDGE, exceptions });
    expect(forgiving.classify(draft)).toEqual({ level: 'aman', findings: [] });
    expect(forgiving.classify({ text: 'Coblos nomor 1 ya', act: 'post' }).level).toBe('langgar');
  });
});
