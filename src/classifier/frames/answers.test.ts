import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createClassifier } from '../index.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';

const { classify } = createClassifier(KNOWLEDGE, SHIPPED_MODEL);
const POST = 'Mari menangkan pasangan nomor urut 2 untuk kota kita!';
const level = (text: string, quoted = POST) => classify({ text, act: 'comment', quoted }).level;

describe('under a post that takes sides', () => {
  it.each(['setuju', 'gaskan', 'siap menangkan', 'mantap pak', 'amin, semoga terpilih', 'saya ikut, pak!'])(
    'a reply that agrees, cheers or joins is held: %s',
    (text) => {
      expect(level(text)).toBe('langgar');
    },
  );

  it.each(['👍🔥', 'siap', 'semangat'])('a nod is a matter for a second look: %s', (text) => {
    expect(level(text)).toBe('waspada');
  });

  it.each([
    'Selamat pagi, apel dimulai pukul 07.30 di halaman balai kota.',
    'Terima kasih infonya',
    'Izin menyimak',
    'Wassalam, semoga sehat selalu',
    'Besok saya bawa berkasnya ke kantor ya, kalau sempat mampir dulu ke ruang arsip, semangat',
    'Maaf, saya ASN, harus netral, tidak bisa ikut mendukung',
  ])('a polite or unrelated word stays free: %s', (text) => {
    expect(level(text)).toBe('aman');
  });

  it('holds a long reply only when it opens with its stance', () => {
    const rest = 'besok saya bawa berkasnya ke kantor sekalian mampir ke ruang arsip di lantai dua';
    expect(level(`Setuju pak, ${rest}`)).toBe('langgar');
    expect(level(`${rest}, setuju`)).toBe('aman');
  });

  it.each([
    ['setuju', 'jangan setuju dulu'],
    ['setuju pak', 'belum setuju pak'],
  ])('hears "%s", and not its denial "%s"', (said, denied) => {
    expect(level(said)).not.toBe('aman');
    expect(level(denied)).toBe('aman');
  });
});
