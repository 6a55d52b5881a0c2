import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';

const { read } = createReader(KNOWLEDGE, SHIPPED_MODEL);
const stems = (text: string) => read(text).units.map(({ stem }) => stem);

describe('a name that no pack knows', () => {
  it('is someone, whoever it is', () => {
    expect(stems('kemarin Gustaman datang')).toContain('<someone>');
    expect(stems('itu bukan Gustaman')).toContain('<someone>');
  });

  it.each([
    'Gustaman datang',
    'sudah malam. Gustaman datang',
    'beli dulu\nGustaman besok',
    '"Gustaman datang" katanya',
  ])('is not told from an ordinary word where a sentence or a line begins: %s', (text) => {
    expect(stems(text)).not.toContain('<someone>');
  });

  it('is no word of the dictionary, and no contestant', () => {
    expect(stems('kemarin Tetangga datang')).not.toContain('<someone>');
    expect(stems('kemarin Wirasena datang')).toContain('<name>');
  });
});
