import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPassages } from './passages.ts';
import { MOST, REMNANT } from './split.ts';

const words = fc.array(
  fc.constantFrom(
    'hujan',
    'tadi. ',
    'pagi ',
    '\n',
    '\n\n',
    'ayo!',
    ' ',
    '👍',
    'kerja bakti di balai warga ',
    'x'.repeat(90),
  ),
  { maxLength: 60 },
);
const text = words.map((parts) => parts.join(''));
const texts = (passages: readonly { readonly text: string }[]) => passages.map((p) => p.text);
const fresh = (whole: string) => texts(createPassages((parts) => parts).read(whole));

describe('passages', () => {
  it('join to the text, none empty, none much longer than the most, no cut inside a code point', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 3000 })), (whole) => {
        const parts = fresh(whole);
        expect(parts.join('')).toBe(whole);
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0);
          expect(part.length).toBeLessThanOrEqual(MOST + 2 * REMNANT);
        }
      }),
    );
    expect(fresh('👍'.repeat(1000)).every((part) => [...part].every((char) => char === '👍'))).toBe(true);
  });

  it('end where a line does, but not where a sentence goes on in the next one', () => {
    const line = 'Kerja bakti hari Minggu dimulai pukul tujuh pagi di balai warga, bawa sapu sendiri';
    expect(fresh(`${line}.\njangan lupa minum`.padEnd(200, ' ya'))[0]).toBe(`${line}.\n`);
    expect(fresh(`${line}\nSampai jumpa besok`.padEnd(200, ' ya'))[0]).toBe(`${line}\n`);
    expect(fresh(`${line}." \njangan lupa minum`.padEnd(200, ' ya'))[0]).toBe(`${line}." \n`);
    expect(fresh(`${line}\ndan cangkul dari rumah`.padEnd(200, ' ya'))).toHaveLength(1);
  });

  it('are the same after any run of edits as for a text read afresh', () => {
    const edit = fc.record({
      ...{ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(300), put: text },
      begun: fc.option(fc.nat(400), { nil: undefined }),
    });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        const passages = createPassages((parts) => parts);
        let now = start;
        passages.read(now);
        for (const { at, cut, put, begun } of edits) {
          const from = Math.floor(at * now.length);
          now = now.slice(0, from) + put + now.slice(from + cut);
          // Where a beginning was made of the text before, the rest of it is still unmade.
          if (begun !== undefined) passages.begin(now, begun);
          else expect(texts(passages.read(now))).toEqual(fresh(now));
        }
        const last = passages.read(now);
        expect(texts(last)).toEqual(fresh(now));
        for (const { text, value } of last) {
          expect(value).toBe(text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are made anew only where an edit changed them', () => {
    const long = Array.from({ length: 400 }, (_, i) => `Kalimat ke-${i} tentang kerja bakti di balai warga. `).join('');
    let made = 0;
    const passages = createPassages((parts) => parts.map(() => ++made));
    passages.read(long);
    made = 0;
    passages.read(`${long.slice(0, 9000)}x${long.slice(9000)}`);
    expect(made).toBeLessThanOrEqual(3);
    made = 0;
    passages.read(`${long.slice(0, 9000)}x${long.slice(9000)}y`);
    expect(made).toBeLessThanOrEqual(2);
  });

  it('are made bit by bit where only a beginning is asked for', () => {
    const long = Array.from({ length: 400 }, (_, i) => `Kalimat ke-${i} tentang kerja bakti di balai warga. `).join('');
    const made: string[] = [];
    const passages = createPassages((parts) => {
      made.push(...parts);
      return parts;
    });
    let times = 1;
    for (let done = 0; !passages.begin(long, 2000); times++) {
      const size = made.join('').length;
      expect(size).toBeGreaterThan(done);
      expect(size - done).toBeLessThanOrEqual(2000);
      done = size;
    }
    expect(times).toBeGreaterThanOrEqual(long.length / 2000);
    expect(made).toEqual(fresh(long));
    passages.read(long);
    expect(made).toEqual(fresh(long));
  });

  it('are begun one at least, however little is asked for', () => {
    const passages = createPassages((parts) => parts);
    expect(passages.begin('Kerja bakti hari Minggu.', 0)).toBe(true);
    expect(passages.begin('', 0)).toBe(true);
  });
});
