import { expect, test } from 'vitest';
import type { GuidanceView } from '../model/views.ts';
import { findGuidance } from './find-guidance.ts';

const point = (id: string, text: string, why?: string): GuidanceView => ({
  id,
  kind: 'boleh',
  text,
  ...(why && { why }),
  layer: 'Nasional',
  origin: 'Nasional',
  law: [],
  sources: [],
  certainty: 'near',
});

const points = [
  point('attend', 'Menghadiri kampanye di luar jam kerja', 'Hanya mendengar dan menyimak.'),
  point('like', 'Menyukai unggahan calon', 'Tanda suka dibaca sebagai dukungan.'),
  point('share', 'Membagikan jadwal pemungutan suara dari KPU'),
  point('wa', 'Menulis di grup WA keluarga'),
];
const ids = (question: string) => findGuidance(points, question).map(({ id }) => id);

test('an empty question, or one without a matter, leaves everything', () => {
  expect(ids('')).toEqual(['attend', 'like', 'share', 'wa']);
  expect(ids('Bolehkah saya ...?')).toHaveLength(4);
});

test('understands a question as people ask it', () => {
  expect(ids('Bolehkah saya hadir kampanye?')).toEqual(['attend']);
});

test('finds a word in the reason as well, whatever its case', () => {
  expect(ids('MENYIMAK')).toEqual(['attend']);
});

test('finds the Indonesian word for what people call like and share', () => {
  expect(ids('boleh like')).toEqual(['like']);
  expect(ids('nge-share jadwal')).toEqual(['share']);
});

test('a very short word must be a whole word', () => {
  expect(ids('wa')).toEqual(['wa']);
});

test('gives the nearest points when none has every word', () => {
  expect(ids('kampanye jam kerja di kantor camat')).toEqual(['attend']);
});

test('finds nothing for a matter that the guidance does not know', () => {
  expect(ids('cuti melahirkan')).toEqual([]);
});
