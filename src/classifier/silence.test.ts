import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from './fixture.ts';
import { createClassifier } from './index.ts';
import { SHIPPED_MODEL } from './shipped-model.ts';

const classifier = createClassifier(KNOWLEDGE, SHIPPED_MODEL);
const classify = (text: string) => classifier.classify({ text, act: 'post' });

const EVERYDAY = [
  'Selamat pagi, apel dimulai pukul 07.30 di halaman balai kota.',
  'Hujan deras dari subuh, jemuran belum kering.',
  'Tadi anak-anak latihan menari di aula kecamatan.',
];
const GUILTY = ['Ayo coblos nomor 2.', 'Mari kita menangkan paslon nomor satu.'];
const INNOCENT = [
  'Jangan lupa datang ke TPS, pilih sesuai hati nurani.',
  'ASN dilarang mengajak orang mencoblos nomor 2.',
];

describe('sentences that say nothing', () => {
  for (const everyday of EVERYDAY) {
    it.each(GUILTY)(`do not hide a call: %s (${everyday})`, (guilty) => {
      for (const text of [`${everyday} ${guilty}`, `${guilty} ${everyday}`])
        expect({ text, level: classify(text).level }).toEqual({ text, level: 'langgar' });
    });
    it.each(INNOCENT)(`do not make one: %s (${everyday})`, (innocent) => {
      for (const text of [`${everyday} ${innocent}`, `${innocent} ${everyday}`])
        expect({ text, level: classify(text).level }).not.toEqual({ text, level: 'langgar' });
    });
  }

  it('are not those that teach, deny or report', () => {
    const taught = 'Ayo coblos nomor 2. Kalimat seperti itu dilarang bagi ASN menurut aturan netralitas.';
    expect(classify(taught).level).not.toBe('langgar');
  });
});
