import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { createNormaliser } from './normalise.ts';

const normalise = createNormaliser(createReader(KNOWLEDGE, SHIPPED_MODEL).lookUp);
const words = (text: string) =>
  normalise(text)
    .filter((t) => t.kind === 'word' || t.kind === 'number')
    .map((t) => t.lemma)
    .join(' ');
const covered = (text: string, lemma: string) => {
  const t = normalise(text).find((x) => x.lemma === lemma);
  return t && text.slice(t.start, t.end);
};

describe('normalising a draft', () => {
  it.each([
    ['digits for letters', 'c0bl0s n0m0r 2', 'coblos nomor 2'],
    ['signs for letters', 'p!l!h k@mp@nye', 'pilih kampanye'],
    ['Cyrillic look-alikes', 'сoblоs nоmоr sаtu', 'coblos nomor satu'],
    ['styled Unicode', '𝗖𝗼𝗯𝗹𝗼𝘀 Ｐｉｌｉｈ', 'coblos pilih'],
    ['zero-width joiners', 'cob\u200blos', 'coblos'],
    ['combining marks', 'co\u0301blos', 'coblos'],
    ['elongation', 'coooobloooosss', 'coblos'],
    ['some letters doubled', 'mmiinggu bbukan ttungguu mmaaff', 'minggu bukan tunggu maaf'],
    ['letters spaced out', 'c o b l o s  d u a', 'coblos dua'],
    ['letters dotted out', 'c.o.b.l.o.s', 'coblos'],
    ['spaced out without a word gap', 'd u k u n g p e t a h a n a', 'dukung petahana'],
    ['masked letters', 'pemb*h*ng', 'pembohong'],
    ['missing vowels', 'cblos nmor dua, mnangkn', 'coblos nomor dua menangkan'],
    ['missing vowels before an ending', 'gdungnya dpakai dmai', 'gedung dipakai damai'],
    ['missing vowels of the commonest word that fits', 'rmah plng acra bliau', 'rumah paling acara beliau'],
    ['missing vowels before what looks like an ending', 'ktanya dtang', 'katanya datang'],
    ['signs at the edges of words', 'kit@ $@y@ haru$', 'kita saya harus'],
    ['small capitals', 'ᴄᴏʙʟᴏꜱ', 'coblos'],
    ['a picture in mid-sentence', 'ayo 🗳️ nomor 2', 'ayo coblos nomor 2'],
    ['a picture of a place', 'jangan lupa ke 🗳️', 'jangan lupa ke tps'],
    ['a picture of a place that bears a number', '🗳️ 6️⃣ buka jam 7', 'tps enam buka jam 7'],
    ['a picture of a call for a number', '🗳️ 6️⃣ ya', 'coblos enam ya'],
    ['a picture of what one does with a vote', 'undangan 🗳️, disimpan', 'undangan coblos disimpan'],
    ['a picture of places in a row', '🗳️ 1️⃣ sampai 5️⃣ selesai', 'tps satu sampai lima selesai'],
    ['a keycap of fingers', 'salam, jari 2️⃣!', 'salam jari dua'],
    ['a keycap of a thing', 'gas 3️⃣!', 'gas keycap3'],
    ['a name of which vowels are missing', 'jkowi gnjar', 'jokowi ganjar'],
    ['a regional word that is a name but for a vowel', 'awak kesang', 'awak kesang'],
    ['a word of elections without a vowel', 'pmilu, pslon, pndukung', 'pemilu paslon pendukung'],
    ['a keycap between two words', 'kelas 2️⃣ libur', 'kelas dua libur'],
    ['a hyphen inside a word', 'ka-firlah ku-mpul cob-los', 'kafir kumpul coblos'],
    ['slang', 'yg jgn plh gw', 'yang jangan pilih saya'],
    ['affixes', 'memilih nyoblosin didukung menyukseskan', 'pilih coblos dukung sukseskan'],
    ['a hashtag in capitals', '#CoblosNomor2', 'coblos nomor 2'],
    ['a hashtag run together', '#menangkannomor2', 'menangkan nomor 2'],
    ['a hashtag of a whole sentence', '#dudukdibelakangsaja', 'duduk di belakang saja'],
    ['Javanese', 'ojo lali nyoblos loro', 'jangan lupa coblos dua'],
  ])('reads %s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each(['01', '2024', '07.00', '27/11'])('leaves the number %s alone', (text) => {
    expect(
      normalise(text)
        .filter((t) => t.kind === 'number')
        .map((t) => t.lemma)
        .join(' '),
    ).toBe(text.replace(/[./]/g, ' '));
  });

  it('keeps words that mean something of their own apart from their root', () => {
    expect(words('terpilih tercoblos pilihan pemilih')).toBe('terpilih tercoblos pilihan pemilih');
  });

  it.each([
    ['𝗖𝗼𝗯𝗹𝗼𝘀 no 3', 'coblos', '𝗖𝗼𝗯𝗹𝗼𝘀'],
    ['yuk cob\u200blos!', 'coblos', 'cob\u200blos'],
    ['oke c.o.b.l.o.s dia', 'coblos', 'c.o.b.l.o.s'],
    ['#CoblosNomor2', 'nomor', 'Nomor'],
    ['2️⃣ ya', 'keycap2', '2️⃣'],
  ])('maps %s back to the original text', (text, lemma, original) => {
    expect(covered(text, lemma)).toBe(original);
  });

  it('translates an ambiguous regional word only where its language shows itself', () => {
    expect(words('ulah manusia merusak alam')).toContain('ulah');
    expect(words('ulah milih nu eta, teu kudu')).toContain('jangan');
  });
});
