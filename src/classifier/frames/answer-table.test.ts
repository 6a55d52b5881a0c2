import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { ANSWERS } from './answer-rules.ts';
import { answerHits, takesSides } from './answers.ts';

const { read } = createReader(KNOWLEDGE, SHIPPED_MODEL);

/** What a reply is found to say: frame, words, class of the words, value. */
function answers(text: string) {
  const { tagged } = read(text);
  return answerHits(tagged).map(({ feature, stance, value }) => [
    feature,
    text.slice(tagged.tokens[stance.from]?.start, tagged.tokens[stance.to - 1]?.end),
    stance.name,
    value,
  ]);
}
const isPartisan = (text: string) => {
  const { tagged, hits } = read(text);
  return takesSides(tagged, hits);
};

/** Frame, class of the stance, how plainly it says it, a reply, the words in it that say so, and its twin. */
const ROWS = [
  ['agree', 'agree', 1, 'Setuju banget, pak', 'Setuju', 'Setengah lima, pak'],
  ['agree', 'agree', 1, 'Kami dukung penuh', 'dukung', 'Kami tidak dukung'],
  ['nod', 'nod', 0.5, 'siap ndan', 'siap', 'belum siap ndan'],
  ['nod', 'cheer', 0.5, '💪💪', '💪', '☕☕'],
  ['nod', 'check', 0.5, 'ok ☑️', '☑️', 'ok 📎'],
  ['nod', 'finger', 0.5, '✌️', '✌️', '👋'],
  ['nod', 'greetpol', 0.5, 'dua jari', 'dua jari', 'dua jam'],
  ['scorn', 'insult', 1, 'dasar goblok', 'goblok', 'dasar negara'],
  ['doubt', 'blame', 1, 'pencitraan doang', 'pencitraan', 'percetakan doang'],
  ['doubt', 'jeer', 1, '🤮', '🤮', '🍲'],
] as const;

describe('each frame of a reply', () => {
  it.each(ROWS)('%s, by %s, with value %d: "%s" (%s), not "%s"', (frame, name, value, reply, words, twin) => {
    expect(answers(reply)).toContainEqual([frame, words, name, value]);
    expect(answers(twin)).toEqual([]);
  });

  it.each(ANSWERS.map((rule) => [rule.id, rule.stance] as const))(
    'has a row for every class of stance of %s',
    (id, stance) => {
      expect([...new Set(ROWS.filter(([frame]) => frame === id).map(([, name]) => name))].sort()).toEqual(
        [...stance].sort(),
      );
    },
  );
});

describe('how long a reply may be', () => {
  it.each([
    ['agree', 'nine words', 'besok saya bawa berkasnya ke sana pagi pagi, setuju', 'setuju'],
    ['nod', 'four words', 'besok pagi kita siap', 'siap'],
    ['scorn', 'nine words', 'besok saya bawa berkasnya ke sana pagi pagi, goblok', 'goblok'],
    ['doubt', 'six words', 'besok saya ke sana naik, pencitraan', 'pencitraan'],
  ])('%s: it is about the post up to %s', (frame, _, reply, words) => {
    const found = answers(reply).map(([id, shown]) => [id, shown]);
    expect(found).toEqual([[frame, words]]);
    expect(answers(`oh ${reply}`)).toEqual([]);
  });

  it('is about the post when longer, if it opens with what it says plainly', () => {
    const rest = 'besok saya bawa berkas ke sana pagi pagi';
    expect(answers(`Oh ya setuju, ${rest}`)).toEqual([['agree', 'setuju', 'agree', 1]]);
    expect(answers(`Oh ya begitu setuju, ${rest}`)).toEqual([]);
    expect(answers(`Oh ya goblok, ${rest}`)).toEqual([['scorn', 'goblok', 'insult', 1]]);
    expect(answers(`Oh ya semangat, ${rest}`)).toEqual([]);
  });

  it('is not, past thirty words', () => {
    const long = (count: number) => `Setuju, ${'besok pagi '.repeat(15).split(' ').slice(0, count).join(' ')}`;
    expect(answers(long(29))).toEqual([['agree', 'Setuju', 'agree', 1]]);
    expect(answers(long(30))).toEqual([]);
  });
});

describe('a reply that speaks of something else', () => {
  it.each([
    ['the rules', 'setuju, tapi kita harus netral', 'setuju, tapi kita harus pulang'],
    ['nobody in particular', 'setuju, terserah kalian', 'setuju, ajak kalian'],
    ['another contest', 'setuju jadi ketua osis', 'setuju jadi ketua'],
    ['a correction', 'setuju, itu hoaks', 'setuju, itu enak'],
  ])('says nothing to the post: %s', (_, elsewhere, twin) => {
    expect(answers(elsewhere)).toEqual([]);
    expect(answers(twin)).toContainEqual(['agree', 'setuju', 'agree', 1]);
  });
});

describe('a post takes sides', () => {
  it.each([
    ['by a call', 'Coblos nomor urut 2', 'Coblos satu kali'],
    ['by support', 'Saya dukung Tarmizi', 'Saya dukung timnas'],
    ['by an attack', 'Petahana gagal urus sampah', 'Pompa gagal urus sampah'],
    ['by a campaign', 'Bagi stiker paslon 2', 'Bagi stiker parkir'],
    ['by a team', 'Saya masuk tim sukses', 'Saya masuk tim senam'],
    ['for a contestant', 'Saya dukung Wirasena', 'Saya dukung beliau'],
    ['for a party', 'Saya dukung PTMB', 'Saya dukung PKK'],
    ['for a ballot', 'Saya dukung paslon 2', 'Saya dukung pasangan itu'],
    ['for a number', 'Setia sama 02', 'Setia sama 2'],
    ['for a role', 'Saya dukung petahana', 'Saya dukung kandidat'],
    ['for an incumbent', 'Saya dukung bupati lama', 'Saya dukung bupati'],
    ['with a slogan', 'Bareng Sukamaju Berseri', 'Bareng Sukamaju bersih'],
    ['close by', 'Kami dukung. Paslon 2', 'Kami dukung. Hujan reda. Paslon 2'],
    ['unless it denies it', 'Saya dukung paslon 2', 'Saya tidak dukung paslon 2'],
    ['as its own word', 'Saya dukung paslon 2', 'Kata jubir, saya dukung paslon 2'],
    ['as its own word, not of the rules', 'Saya dukung paslon 2', 'Ada sanksi, saya dukung paslon 2'],
    ['in a report that calls to vote', 'Kata jubir, coblos nomor urut 2', 'Kata jubir, "coblos nomor urut 2"'],
    ['in a report that calls for a contestant', 'Kata jubir, coblos nomor urut 2', 'Kata jubir, coblos kubu lama'],
    ['not by a gift', 'Saya dukung Tarmizi', 'Sembako dari Tarmizi'],
    ['not by a photo', 'Saya dukung Tarmizi', 'Foto bareng Tarmizi'],
  ])('%s: "%s", not "%s"', (_, partisan, twin) => {
    expect(isPartisan(partisan)).toBe(true);
    expect(isPartisan(twin)).toBe(false);
  });
});
