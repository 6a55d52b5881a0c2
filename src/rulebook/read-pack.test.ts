import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { national, pack, point } from './fixture.ts';
import { PackError } from './pack-error.ts';
import { LIMITS, readPack } from './read-pack.ts';
import { SHIPPED } from './shipped.ts';

const office = JSON.stringify(pack('kantor', 'office', { guidance: [point('a', 'jangan')] }));

function fault(source: string): PackError {
  try {
    readPack(source, 'kantor.json', [national()]);
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('the pack was accepted');
}

describe('a pack in a file', () => {
  it('is read as it stands, with or without a byte order mark', () => {
    expect(readPack(office, 'kantor.json', [national()]).id).toBe('kantor');
    expect(readPack(`\ufeff${office}`, 'kantor.json').id).toBe('kantor');
  });

  it('that was cut off names the place and the mend', () => {
    const error = fault('{\n  "format": 1,\n  "id": "kan');
    expect(error.path).toMatch(/^3:\d+$/);
    expect(error.mend.id).toContain('bukan JSON yang utuh');
  });

  it.each([
    ['deep', '['.repeat(LIMITS.depth + 2) + ']'.repeat(LIMITS.depth + 2), `${LIMITS.depth} levels`],
    ['full', `[${'0,'.repeat(LIMITS.values)}0]`, `at most ${LIMITS.values}`],
    ['large', ' '.repeat(LIMITS.length + 1), `at most ${LIMITS.length}`],
  ])('that is too %s is refused by name', (_, source, mend) => expect(fault(source).message).toContain(mend));

  it.each(['__proto__', 'constructor', 'toString'])('with the key %s is refused', (key) => {
    const source = office.replace('{', `{"${key}":{"layer":"national"},`);
    expect(fault(source).file).toBe('kantor.json');
  });

  it('is refused with its place when a text hides letters or carries markup', () => {
    const hidden = JSON.stringify(
      pack('kantor', 'office', { guidance: [point('a', 'jangan', { text: { id: 'a\u202eb' } })] }),
    );
    expect(fault(hidden).path).toBe('guidance[0].text.id');
    const markup = JSON.stringify(pack('kantor', 'office', { issuer: '<b>Kantor</b>' }));
    expect(fault(markup).message).toContain('plain text only');
  });

  it('has to be whole: wherever it is cut off, it is refused in words', () => {
    fc.assert(
      fc.property(fc.nat(office.length - 1), (end) => {
        const error = fault(office.slice(0, end));
        expect(error.file).toBe('kantor.json');
        expect(error.mend.id).not.toBe('');
      }),
    );
  });

  it('with anything else in place of one of its parts is read or refused in words, and nothing else happens', () => {
    const json: Record<string, unknown> = JSON.parse(office);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(json)), fc.jsonValue(), (key, value) => {
        try {
          readPack(JSON.stringify({ ...json, [key]: value }), 'kantor.json', SHIPPED);
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
        }
        expect(({} as { layer?: unknown }).layer).toBeUndefined();
      }),
    );
  });
});
