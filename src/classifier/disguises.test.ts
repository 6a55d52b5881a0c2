/** What is read out of a disguise is judged like the plain text: each twin keeps its verdict, the innocent one and the guilty one. */
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from './fixture.ts';
import { createClassifier } from './index.ts';
import { SHIPPED_MODEL } from './shipped-model.ts';

const { classify } = createClassifier(KNOWLEDGE, SHIPPED_MODEL);
const levelOf = (text: string) => classify({ text, act: 'post' }).level;

const TWINS: readonly (readonly [what: string, innocent: string, guilty: string])[] = [
  [
    'missing vowels are those of the commonest word',
    'Krim brngnya bsok saja, ktanya kurir brngkat pgi',
    'Bsok jngan lpa cblos paslon nmor 2, ktanya pling bgus',
  ],
  [
    'a hashtag in capitals names nobody by them',
    '#SemogaLekasSembuhAmin #JagaKesehatanKita',
    '#AyoCoblosPaslonNomorDua #MenangkanTarmizi',
  ],
  [
    'words run together are cut where common words end',
    '#dudukdibelakangsaja, #dengarprogramnyateruspulang',
    '#dukungpaslonnomordua #menangkantarmizisatuputaran',
  ],
  [
    'a ballot box after a word of place is a place',
    'Rabu jangan lupa ke 🗳️ bawa KTP, buka jam 7️⃣',
    'Rabu jangan lupa 🗳️ nomor 2️⃣ ya, Tarmizi menang',
  ],
  ['a ballot box may be a mere choice', 'Bingung mau 🗳️ baju yang mana buat kondangan', 'Besok 🗳️ paslon 2 semua ya'],
  ['a keycap between two words is a digit', 'Anak kelas 2️⃣ libur dulu, ujian ditunda', 'Tarmizi lanjut 2️⃣ periode lagi'],
  [
    'signs stand for letters at the edges of words',
    'Kit@ k3rj@ b@kt1 d1 b@l@1 d3$@',
    'Kit@ d@l@m $@tu $u@r@, c0bl0$ p@$l0n 2',
  ],
  [
    'doubled letters are taken back before vowels are put in',
    'BBukan mminggu ini rrapatnya, ttunggu kkabarr dari RT',
    'BBukan yang llain, ccobblos ppaslonn nnomor 2 yya',
  ],
  ['small capitals are letters', 'ᴋᴇʀᴊᴀ ʙᴀᴋᴛɪ ᴅɪ ʙᴀʟᴀɪ ᴅᴇꜱᴀ', 'ᴄᴏʙʟᴏꜱ ᴘᴀꜱʟᴏɴ ɴᴏᴍᴏʀ ᴅᴜᴀ'],
  [
    'a line broken in mid-sentence goes on',
    'TPS\n07 buka jam\n7\nya, datang\npagi supaya tidak\nantre',
    'Besok\njangan lupa\n\ncoblos nomor\n2 ya,\nTarmizi\nmenang',
  ],
  [
    'a word said twice is no pair',
    'Kawan-Kawan semua, rapat orang tua dimulai jam delapan',
    'Gunarto-Lestiyem pasti menang, dukung terus',
  ],
];

describe('a disguise', () => {
  it.each(TWINS)('leaves an innocent text innocent: %s', (_, innocent) => {
    expect(levelOf(innocent)).toBe('aman');
  });

  it.each(TWINS)('does not hide a guilty one: %s', (_, __, guilty) => {
    expect(levelOf(guilty)).toBe('langgar');
  });
});
