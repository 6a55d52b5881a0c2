import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { FORBIDDING, isNegated } from './negation.ts';

const { read } = createReader(KNOWLEDGE, SHIPPED_MODEL);
const negated = (text: string, lemma: string, words?: ReadonlySet<string>) => {
  const { tagged, units } = read(text);
  const at = units.find((unit) => unit.stem === lemma)?.from ?? Number.NaN;
  expect(tagged.tokens[at]?.kind).toBe('word');
  return isNegated(tagged, at, words);
};

describe('a negation', () => {
  it.each([
    'saya tidak dukung paslon 2',
    'kami belum pernah dukung paslon 2',
    'ga serta-merta dukung paslon 2',
    'bukan berarti dukung paslon 2',
  ])('takes back what follows it: %s', (text) => {
    expect(negated(text, 'dukung')).toBe(true);
  });

  it.each([
    'saya tidak ragu dukung paslon 2',
    'tak kenal lelah dukung paslon 2',
    'bukan cuma dukung paslon 2',
    'tidak sabar dukung paslon 2',
  ])('urges on where it denies a doubt: %s', (text) => {
    expect(negated(text, 'dukung')).toBe(false);
  });

  it.each(['tidak hujan, kami dukung paslon 2', 'tidak ada yang tahu besok kami dukung paslon 2'])(
    'ends with its clause, and after three words: %s',
    (text) => {
      expect(negated(text, 'dukung')).toBe(false);
    },
  );

  it('takes back a doubt itself', () => {
    expect(negated('saya tidak takut', 'takut')).toBe(true);
  });

  it('is another thing than a ban, which may urge on too', () => {
    expect(negated('jangan dukung paslon 2', 'dukung')).toBe(false);
    expect(negated('jangan dukung paslon 2', 'dukung', FORBIDDING)).toBe(true);
    expect(negated('jangan sampai lupa dukung paslon 2', 'dukung', FORBIDDING)).toBe(false);
  });
});

describe('what is taken back', () => {
  it('no longer means what it did', () => {
    const classes = (text: string) => read(text).units.find(({ stem }) => stem === 'dukung')?.classes ?? [];
    expect(classes('saya dukung dia')).toContain('support');
    expect(classes('saya tidak dukung dia')).toContain('~support');
    expect(classes('saya tidak dukung dia')).not.toContain('support');
  });
});
