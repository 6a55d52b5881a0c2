import { describe, expect, it } from 'vitest';
import { national, pack, point } from './fixture.ts';
import { guidanceFor } from './guidance.ts';
import { mergeLayers } from './merge.ts';
import { covers } from './regions.ts';

const kota = pack('kota', 'city', { region: '36.74', guidance: [point('kota', 'boleh')] });

describe('covers', () => {
  it.each([
    ['id', '36.74', true],
    ['36', '36.74', true],
    ['36.74', '36.74', true],
    ['36.74', '36', false],
    ['36.7', '36.74', false],
    ['36.71', '36.74', false],
  ])('%s over %s: %s', (outer, inner, expected) => {
    expect(covers(outer, inner)).toBe(expected);
  });
});

describe('guidanceFor', () => {
  const book = mergeLayers([national(), kota]);

  it('gives a person the points of their region and status', () => {
    const ids = (status: 'pns' | 'non-asn', region: string) => guidanceFor(book, { status, region }).map((it) => it.id);
    expect(ids('pns', '36.74')).toEqual(['memilih', 'hadir', 'kota']);
    expect(ids('non-asn', '36.74')).toEqual(['memilih', 'kota']);
    expect(ids('pns', '31.71')).toEqual(['memilih', 'hadir']);
  });
});
