import { describe, expect, test } from 'vitest';
import asked from '../../../../assets/guide/asked.json' with { type: 'json' };
import needs from '../../../../assets/guide/needs.json' with { type: 'json' };
import words from '../../../../assets/guide/words.json' with { type: 'json' };
import { doersOf } from './doer.ts';
import { allPoints } from './fixture.ts';
import { createSearch } from './search.ts';
import { stem } from './stem.ts';
import { termOf, wordsOf } from './words.ts';

const points = allPoints();
const search = createSearch(points);
const ids = (question: string) => search.find(question).map(({ id }) => id);

describe('what is found', () => {
  test('is everything for an empty question, or one without a matter', () => {
    expect(ids('')).toEqual(points.map(({ id }) => id));
    expect(ids('Bolehkah saya ...?')).toHaveLength(points.length);
  });

  test.each([
    ['boleh like foto bupati?', 'akun-pejabat'],
    ['boleh like foto bupati?', 'jangan-suka'],
    ['menyukai unggahan paslon', 'jangan-suka'],
    ['nikahan', 'foto-calon'],
    ['kaos', 'jangan-atribut'],
    ['bansos', 'jangan-jabatan'],
    ['nyoblos', 'memilih'],
    ['grup WA', 'jangan-gabung'],
    ['kampnaye', 'hadir-pasif'],
    ['kampan', 'hadir-pasif'],
    ['uniform', 'jangan-atribut'],
  ])('for "%s" has %s among its first', (question, point) => {
    expect(ids(question).slice(0, 6)).toContain(point);
  });

  test('tells each point once', () => {
    expect(new Set(ids('foto calon')).size).toBe(ids('foto calon').length);
  });

  test('is nothing for a matter that the guidance does not know', () => {
    expect(ids('rendang')).toEqual([]);
  });
});

describe('the words of the search', () => {
  test('have an asked question for every point, and for no other', () => {
    expect(Object.keys(asked).toSorted()).toEqual(points.map(({ id }) => id).toSorted());
    for (const questions of Object.values(asked)) expect(questions.length).toBeGreaterThan(0);
  });

  test('stand for one thing each, and never for nothing', () => {
    const empty = new Set(words.empty.split(' '));
    const all = Object.entries(words.same).flatMap(([name, others]) => [name, ...others.split(' ')]);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    expect(all.filter((word) => empty.has(word))).toEqual([]);
  });

  test.each([
    ['tim sukses', ['timses']],
    ['Foto-foto, di KONDANGAN', ['foto', 'foto', 'di', 'kondangan']],
  ])('cut "%s" into pieces', (text, pieces) => {
    expect(wordsOf(text)).toEqual(pieces);
  });

  test.each([
    ['nge', null],
    ['nyoblos', 'pilih'],
    ['memilih', 'pilih'],
    ['paslonnya', 'calon'],
    ['menyukai', 'suka'],
    ['seragam', 'kaos'],
  ])('say %s as %s', (word, term) => {
    expect(termOf(word)).toBe(term);
  });
});

describe('what is written down for a point', () => {
  const written = [...points.map(({ id, text }) => [text, id]), ...sayings()];

  // Nobody is excused: who asks a point's own question finds that point.
  test('is found by its own text and by each of its questions', () => {
    const lost = written.filter(([said = '', id]) => search.answer(said)[0]?.id !== id);
    expect(lost).toEqual([]);
    expect(written.length).toBeGreaterThan(400);
  });

  test('is named by what a question must name for it, and names what is', () => {
    for (const id of Object.keys(needs)) expect(points.map((point) => point.id)).toContain(id);
    for (const groups of Object.values(needs)) expect(groups.every((group) => group.trim() !== '')).toBe(true);
  });

  function sayings(): [string, string][] {
    return Object.entries(asked).flatMap(([id, said]) => said.map((one): [string, string] => [one, id]));
  }
});

describe('who acts', () => {
  test.each([
    ['saya dukung paslon 2', ['self']],
    ['caleg bertamu ke rumah saya', ['side']],
    ['mobil pribadi dipinjam caleg', ['side']],
    ['di-tag caleg di facebook', ['side']],
    ['istri saya anggota partai', ['other']],
    ['istri saya nyaleg, boleh saya pasang fotonya', ['other', 'self']],
    ['tetangga saya timses', ['other']],
    ['mertua minta dipasangin bendera partai', ['self']],
    ['pns mau nyaleg', ['self']],
    ['dikasih kaos caleg', ['self']],
    ['di rumah dinas pasang spanduk calon', ['self']],
  ])('in "%s" is %j', (text, doers) => {
    expect([...doersOf(text)].toSorted()).toEqual(doers);
  });
});

test.each([
  ['mengunggah', 'unggah'],
  ['diunggah', 'unggah'],
  ['unggahan', 'unggah'],
  ['membagikan', 'bagi'],
  ['menulis', 'tulis'],
  ['tulisannya', 'tulis'],
  ['menyebut', 'sebut'],
  ['sebut', 'sebut'],
  ['memakai', 'paka'],
  ['pakai', 'paka'],
  ['bolehkah', 'boleh'],
  ['memperlihatkan', 'lihat'],
  ['aku', 'aku'],
])('stems %s to %s', (word, root) => {
  expect(stem(word)).toBe(root);
});
