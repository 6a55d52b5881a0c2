import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import type { Tag } from '../tag/tags.ts';
import { SIDE_KINDS } from './kinds.ts';

const { read } = createReader(KNOWLEDGE, SHIPPED_MODEL);

/** Hits of a feature, or of all features of a frame: words of stance and partner, and kind of partner. */
function wordsOf(feature: string, text: string) {
  const { hits, tagged } = read(text);
  const shown = (tag: Tag | undefined) =>
    tag && text.slice(tagged.tokens[tag.from]?.start, tagged.tokens[tag.to - 1]?.end);
  return hits
    .filter((hit) => hit.value >= 0.8 && (hit.feature === feature || hit.frame.id === feature))
    .map((hit) => [shown(hit.stance), shown(hit.partner), hit.partner?.name]);
}

/** Kind, class of the words, the words, and words of everyday life in their place. */
const KINDS = [
  ['named', 'named', 'Tarmizi', 'Gunarto'],
  ['named', 'figure', 'Airin', 'Arini'],
  ['party', 'partyName', 'PTMB', 'PKK'],
  ['party', 'party', 'partai', 'partai final'],
  ['pair', 'pair', 'Gunarto-Lestiyem', 'Gunarto Lestiyem'],
  ['weak', 'weakName', 'Kartika', 'kartika'],
  ['weak', 'person', 'Pak Hartono', 'pak satpam'],
  ['ballot', 'ballot', 'paslon 2', 'pasal 2'],
  ['number', 'number', '02', 'shade 02'],
  ['number', 'keycap', '2️⃣', 'kamar 2️⃣'],
  ['bare', 'bare', '2', '2 orang'],
  ['role', 'candidate', 'petahana', 'penata rias'],
  ['incumbent', 'incumbent', 'bupati lama', 'buku lama'],
  ['aspirant', 'aspirant', 'calon', 'calon mertua'],
  ['office', 'officeName', 'gubernur', 'guru ngaji'],
  ['camp', 'camp', 'relawannya', 'relawan bencana'],
  ['slogan', 'slogan', 'Sukamaju Berseri', 'Sukamaju bersih'],
  ['slogan', 'changeSlogan', 'ganti bupati', 'ganti oli'],
  ['finger', 'finger', '✌️', '👋'],
  ['finger', 'greetpol', 'dua jari', 'dua jam'],
  ['colour', 'colour', 'kuning', 'nasi kuning'],
  ['deictic', 'deictic', 'beliau', 'belimbing'],
] as const;

describe('each kind of side', () => {
  it.each(KINDS)('%s, by %s: "%s", not "%s"', (kind, name, side, everyday) => {
    expect(wordsOf(`support:${kind}`, `Kami tetap setia sama ${side}`)).toContainEqual(['setia', side, name]);
    expect(wordsOf(`support:${kind}`, `Kami tetap setia sama ${everyday}`)).toEqual([]);
  });

  it('has a row for each of its classes', () => {
    const rows = KINDS.map(([kind, name]) => `${kind} ${name}`);
    expect(rows.sort()).toEqual(
      Object.entries(SIDE_KINDS)
        .flatMap(([k, names]) => names.map((n) => `${k} ${n}`))
        .sort(),
    );
  });
});

describe('a ballot number, against a number of everyday life', () => {
  it.each([
    ['ballot', 'Pilih', 'nomor urut 2', 'Pilih nomor antrian 2'],
    ['ballot', 'Pilih', 'nomer urut loro', 'Pilih nomer sepatu loro'],
    ['ballot', 'Pilih', 'urut 2', 'Pilih kursi 2'],
    ['ballot', 'Pilih', 'paslon 2', 'Pilih paket 2'],
    ['ballot', 'Pilih', 'calon nomor 2', 'Pilih lagu nomor 2'],
    ['ballot', 'Pilih', 'pasangan dua', 'Pilih dua pasang'],
    ['number', 'Pilih', 'nomor 2', 'Pilih kamar nomor 2'],
    ['number', 'Pilih', 'no. 2', 'Pilih menu no. 2'],
    ['number', 'Pilih', 'nomor dua', 'Pilih loket nomor dua'],
    ['number', 'Pilih', 'nomor 2', 'Pilih nomor 12'],
    ['number', 'Pilih', '02', 'Pilih jam 02'],
    ['keycap', 'Pilih', '2️⃣', 'Pilih: 1️⃣ 2️⃣ 3️⃣'],
    ['bare', 'Pilih', '2', 'Pilih 2 porsi'],
    ['bare', 'Pilih', '2', 'Pilih 2%'],
    ['bare', 'Pilih', '2', 'Pilih 2.500'],
    ['bare', 'Pilih', '2', 'Pilih 2-3'],
    ['bare', 'Pilih', 'dua', 'Pilih dua lembar'],
    ['bare', 'Menang', '2', 'Menang skor 3-2'],
  ])('%s: %s %s, not "%s"', (name, stance, side, everyday) => {
    const frame = stance === 'Pilih' ? 'pick' : 'win';
    expect(wordsOf(frame, `${stance} ${side}`)).toContainEqual([stance, side, name]);
    expect(wordsOf(frame, everyday)).toEqual([]);
  });

  it('may stand in the middle right after the stance, or at the end', () => {
    expect(wordsOf('pick', 'Pilih 2 ya')).toEqual([['Pilih', '2', 'bare']]);
    expect(wordsOf('pick', 'Pilih hari 2 ya')).toEqual([]);
    expect(wordsOf('support', 'Setia sama 2')).toEqual([['Setia', '2', 'bare']]);
    expect(wordsOf('support', 'Setia sama 2 ya')).toEqual([]);
  });

  it('is not seen in how often somebody votes', () => {
    expect(wordsOf('call', 'Coblos 2')).toEqual([['Coblos', '2', 'ballot']]);
    expect(wordsOf('call', 'Coblos 2 kali')).toEqual([]);
  });
});

describe('a longer phrase hides the stance or the side inside it', () => {
  it.each([
    ['an idle one', 'momentum:named', 'Gas', 'Tarmizi', 'Gas Tarmizi', 'Gas melon Tarmizi'],
    ['an idle one', 'support:aspirant', 'Salut', 'calon', 'Salut sama calon', 'Salut sama calon mertua'],
    ['a thing', 'ktp', 'KTP', 'petahana', 'Urus KTP bareng petahana', 'Pelayanan KTP bareng petahana'],
    ['another contest', 'win:named', 'juara', 'Tarmizi', 'Tarmizi juara', 'Tarmizi juara favorit'],
    ['a correction', 'blame:ballot', 'bohong', 'paslon 2', 'Soal paslon 2 bohong', 'Soal paslon 2 kabar bohong'],
    ['any candidate', 'call:ballot', 'coblos', 'paslon 2', 'Mau coblos paslon 2', 'Mau coblos siapa, paslon 2'],
    ['a passer-by', 'because:named', 'program', 'Tarmizi', 'Ingat program Tarmizi', 'Catat program Tarmizi'],
    ['the rules', 'moneySide', 'uang', 'paslon 2', 'Lapor uang paslon 2', 'Lapor politik uang paslon 2'],
    ['officialdom', 'ktp', 'KTP', 'petahana', 'Titip KTP buat petahana', 'Bawa KTP buat petahana'],
    ['turnout', 'pick:ballot', 'pilih', 'paslon 2', 'Kami pilih paslon 2', 'Kami punya hak pilih, paslon 2 juga'],
    ['an invitation', 'against:ballot', 'Jangan', 'paslon 2', 'Jangan paslon 2', 'Jangan lupa paslon 2'],
    ['a policy', 'insult:ballot', 'sampah', 'paslon 2', 'Soal paslon 2 sampah', 'Soal paslon 2 bank sampah'],
    ['a hedge', 'only', 'Cuma', 'paslon 2', 'Cuma paslon 2', 'Cuma bilang paslon 2'],
    ['a newsroom', 'momentum:named', 'maju', 'Tarmizi', 'Tarmizi maju', 'Tarmizi maju di pilkada'],
    ['a role', 'support:office', 'Salut', 'presiden', 'Salut sama presiden', 'Salut sama calon presiden'],
    ['an incumbent', 'support:office', 'Salut', 'bupati', 'Salut sama bupati', 'Salut sama bupati lama'],
    ['a public figure', 'support:deictic', 'Salut', 'Bu', 'Salut sama Bu Lurah', 'Salut sama Bu Mega'],
    ['a party', 'because:party', 'makmur', 'partai', 'Biar partai makmur', 'Ikut Partai Tani Makmur'],
    ['a camp', 'support:ballot', 'dukung', 'paslon 1', 'Masih dukung paslon 1', 'Yang masih dukung paslon 1'],
  ])('of %s: %s', (_, feature, stance, partner, plain, hidden) => {
    expect(wordsOf(feature, plain)).toContainEqual([stance, partner, expect.any(String)]);
    expect(wordsOf(feature, hidden)).toEqual([]);
  });

  it('unless the longer one only adds to it', () => {
    expect(wordsOf('blame:ballot', 'Paslon 2 gagal total')).toEqual([
      ['gagal', 'Paslon 2', 'ballot'],
      ['gagal total', 'Paslon 2', 'ballot'],
    ]);
  });
});
