import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { createAnchorWords } from './anchor-words.ts';
import { createSaid } from './said.ts';
import { createWords } from './words.ts';

const { lookUp, meanings, patterns } = createReader(KNOWLEDGE, SHIPPED_MODEL);
const words = createWords(lookUp, meanings, new Set());
const isAnchored = createAnchorWords(words, SHIPPED_MODEL.lexicon, patterns);
const says = (text: string) => isAnchored(words.of(text) ?? createSaid(), text);

describe('words of an election, a party or a group', () => {
  it.each([
    ['a role', 'paslon itu lagi'],
    ['a role of two words', 'kata pak calon begitu'],
    ['a party', 'partai itu memang begitu'],
    ['a name of the packs', 'ketemu wirasena di pasar'],
    ['a pair that no pack knows', 'Gunarto-Lestiyem di mana-mana'],
    ['a call and a number', 'coblos yang dua'],
    ['a call and a digit', 'dukung 2 ya'],
    ['a ballot number', 'nomor urut tiga'],
    ['a ballot number that is not called one', 'pilih urut 2'],
    ['a ballot box', 'sudah siap 🗳️'],
  ])('are seen in %s', (_, text) => {
    expect(says(text)).toBe(true);
  });

  it.each([
    'nasi gorengnya enak, sambalnya pedas',
    'antrean nomor dua, tunggu dipanggil',
    'usir tikus pakai apa ya',
    'semoga menang lombanya besok',
  ])('are not seen in everyday text: %s', (text) => {
    expect(says(text)).toBe(false);
  });
});
