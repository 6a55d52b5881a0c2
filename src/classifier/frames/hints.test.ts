import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createClassifier } from '../index.ts';

const { classify } = createClassifier(KNOWLEDGE);
const level = (text: string) => classify({ text, act: 'post' }).level;

describe('a hint asks for a second look, its innocent twin passes', () => {
  it.each([
    ['☝️', '🌧️'],
    ['2️⃣', '2️⃣ porsi bakso'],
    ['Yang itu aja deh 😉', 'Yang itu aja deh, sepatunya muat'],
    ['Semangat pagi #Perubahan', 'Semangat pagi #JumatBerkah'],
    ['Debat apa dagelan nih', 'Debat apa diskusi tugas kita besok, Bu?'],
    ['Calonnya kok nggak hafal jumlah kecamatan', 'Muridnya kok nggak hafal jumlah kecamatan'],
    ['Katanya surat suara kurang banyak, entah', 'Katanya kertas ujian kurang banyak, entah'],
  ])('%s', (hint, innocent) => {
    expect(level(hint)).toBe('waspada');
    expect(level(innocent)).toBe('aman');
  });
});
