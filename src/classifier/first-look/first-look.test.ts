import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { unpackWeights } from '../model.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { sideWords } from '../tag/packs.ts';
import { createAnchorWords } from './anchor-words.ts';
import { createFirstLook } from './first-look.ts';
import { createWords } from './words.ts';

const { lookUp, meanings, patterns } = createReader(KNOWLEDGE, SHIPPED_MODEL);
const words = createWords(lookUp, meanings, sideWords(patterns));
const { glance, thresholds } = SHIPPED_MODEL.weights;
const look = createFirstLook({
  words,
  isAnchored: createAnchorWords(words, SHIPPED_MODEL.lexicon, patterns),
  weights: unpackWeights(glance),
  thresholds: thresholds.glance,
});

describe('the first look', () => {
  it.each([
    'Nasi gorengnya enak banget, besok ke sini lagi sama anak-anak',
    'Paketnya baru sampai sore ini, kurirnya ramah, makasih ya',
    'Hujan dari pagi, jemuran belum kering, ngantuk',
  ])('lets everyday text be: %s', (text) => {
    expect(look(text)).toBe('innocent');
  });

  it.each([
    'Ayo coblos paslon nomor 2 besok',
    'Semoga petahana menang lagi',
    'Usir semua pendatang kafir itu dari kota ini',
  ])('has a partisan text read: %s', (text) => {
    expect(look(text)).toBe('telling');
  });

  it.each(['Tarmizi memang beda', 'kemarin ketemu wirasena di pasar'])('has a name of the packs read: %s', (text) => {
    expect(look(text)).toBe('telling');
  });

  it.each([
    'с\u043eblos',
    'c o b l o s',
    'c.o.b.l.o.s',
    'cob\u200blos',
    '𝗖𝗼𝗯𝗹𝗼𝘀',
    '#AyoCoblosDua',
    'ｃｏｂｌｏｓ',
    '2️⃣',
  ])('has disguised letters read: %s', (text) => {
    expect(look(text)).toBe('disguised');
  });
});
