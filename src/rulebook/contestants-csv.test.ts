import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contestantsIn, type Table } from './contestants-csv.ts';
import { SHIPPED } from './shipped.ts';
import { tableText } from './table/decode.ts';

const parties = SHIPPED.flatMap((pack) => pack.parties);
const HEAD = 'Kode Wilayah,Nomor Urut,Nama Calon Bupati,Nama Calon Wakil Bupati,Partai Politik Pengusul';
const read = (...lines: string[]) => contestantsIn([HEAD, ...lines].join('\r\n'), parties);
const inFile = (name: string) =>
  contestantsIn(tableText(readFileSync(join(import.meta.dirname, 'table/tables', name))), parties);

const pairs = ({ rows }: Table) =>
  rows.map(({ line, region, contestant: { number = '-', names, parties: of } }) =>
    [line, region, number, names.join(' + '), of.join(' ')].join(' | '),
  );
const told = ({ faults }: Table) => faults.map(({ line, fault, about }) => `${line} ${fault} ${about}`.trim());

/** Every line below the head that is in no pair and no fault, or in two. */
function lostLines(source: string, { rows, faults, head }: Table): string[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const spans = [...rows, ...faults];
  return lines.slice(head).filter((text, at) => {
    const line = at + head + 1;
    const times = spans.filter((it) => it.line <= line && line <= it.to).length;
    return times > 1 || (times === 0 && /[^\s,";]/.test(text));
  });
}

describe('a table as offices of elections publish it', () => {
  it('names places, has titles, a row of column numbers, pairs in one column and parties as a list', () => {
    const table = inFile('kpu-names.csv');
    expect(told(table)).toEqual([]);
    expect(pairs(table)).toEqual([
      '6 | 32.04 | 1 | H. WIRASENA HADININGRAT, S.E. + KARTIKA SARI UJI | pks golkar',
      '8 | 32.04 | 2 | TARMIZI LUBUKAN, M.Si + RAHMA YANTI UJI | ',
      '9 | 32.73 | 1 | HANA LARASATI UJI + BIMA ANGGARA UJI | pks golkar',
      '10 | 31.71 | 1 | ASRI UJI + DEDI UJI | pan pks',
    ]);
  });

  it('is parted by semicolons in the letters of old Windows, and tells each line that it cannot take', () => {
    const table = inFile('semicolons-1252.csv');
    expect(pairs(table)).toEqual([
      '2 | 36.74 | 1 | René Contoh + Sari Uji | pks golkar',
      '4 | 36.74 | 3 | Dewi Uji + Budi Uji | pan pks',
    ]);
    expect(told(table)).toEqual([
      '3 quote',
      '6 region 99.99',
      '7 break Mira ⏎ Uji',
      '9 party Partai Angin',
      '10 region Keterangan: data contoh',
    ]);
  });

  it('is parted by tabs, with names in two rows, before numbers are drawn', () => {
    const table = inFile('tabs-two-heads.tsv');
    expect(pairs(table)).toEqual([
      '4 | 36 | - | Sri Uji + Agus Uji | pks',
      '5 | 34 | - | Wahyu Uji + Nining Uji | pan golkar',
    ]);
    expect(told(table)).toEqual(['6 region Pasundan']);
  });

  it('has lines of every other kind', () => {
    const table = inFile('odd-lines.csv');
    expect(pairs(table)).toEqual(['4 | 36.04 | 2 | Ana Uji + Bayu Uji | pks golkar']);
    expect(told(table)).toEqual([
      '2 ambiguous Bandung: Kabupaten Bandung (32.04), Kota Bandung (32.73)',
      '3 pair Sendiri Uji',
      '6 number 0',
      '7 twice 36.04 2',
      '8 break Panjang ⏎ Sekali Uji dan E Uji',
      '10 columns 5',
    ]);
  });

  it('counts its lines in a column "No", which are no numbers of pairs', () => {
    expect(told(inFile('line-numbers.csv'))).toEqual(['1 serial']);
    const ballots =
      'No,Wilayah,Calon,Wakil\n1,Kota Serang,A Uji,B Uji\n2,Kota Serang,C Uji,D Uji\n1,Kab. Lebak,E Uji,F Uji';
    expect(contestantsIn(ballots, parties).rows).toHaveLength(3);
  });

  it.each(['utf-16le', 'utf-16be'])('is read from %s too', (encoding) => {
    const le = Buffer.from(`\ufeff${HEAD}\n36.74,1,A,B,PKS`, 'utf16le');
    expect(contestantsIn(tableText(encoding === 'utf-16le' ? le : le.swap16()), parties).rows).toHaveLength(1);
  });
});

describe('a table of contestants', () => {
  it('is read in whatever order its columns stand, with region codes and parties as people write them', () => {
    const table =
      'PARTAI;nama calon;NO URUT;kode wilayah\n"PDIP, Partai Golkar";Hana Larasati;2;3674\nPerseorangan;Bima Anggara;3;36\n';
    expect(contestantsIn(`\ufeff${table}`, parties)).toMatchObject({
      faults: [],
      rows: [
        { region: '36.74', contestant: { number: 2, names: ['Hana Larasati'], parties: ['pdip', 'golkar'] } },
        { region: '36', contestant: { number: 3, parties: [] } },
      ],
    });
  });

  it.each([
    ['Sukamaju,1,A,B,PKS', 'region', 'Sukamaju'],
    ['99.99,1,A,B,PKS', 'region', '99.99'],
    ['36.74,satu,A,B,PKS', 'number', 'satu'],
    ['36.74,0,A,B,PKS', 'number', '0'],
    ['36.74,1,,B,PKS', 'head', ''],
    ['36.74,1,"A\nAA",B,PKS', 'break', 'A ⏎ AA'],
    ['36.74,1,A,"B,PKS', 'quote', ''],
    ['36.74,1,"A" x,B,PKS', 'quote', ''],
    ['36.74,1,A,B,Partai Angin', 'party', 'Partai Angin'],
    ['36.74,1,A,B,PKS,PAN', 'columns', '6'],
  ])('reports the line %s, and takes those around it', (line, fault, about) => {
    const table = read('36.74,7,Sari,Tono,PKS', '', line, '36.74,8,Rudi,Tini,"PAN, PKS"');
    expect(table).toMatchObject({
      rows: [{ contestant: { number: 7 } }, { contestant: { number: 8, parties: ['pan', 'pks'] } }],
      faults: [{ line: 4, fault, about }],
    });
  });

  it('has no numbers before they are drawn, and none left out afterwards', () => {
    const undrawn = read('36.74,,A,B,PKS', '36.74,,C,D,PAN', '36.74,,C,D,PAN');
    expect(undrawn.rows.map(({ contestant }) => contestant.names[0])).toEqual(['A', 'C']);
    for (const { contestant } of undrawn.rows) expect(contestant).not.toHaveProperty('number');
    expect(told(undrawn)).toEqual(['4 twice 36.74 C – D']);
    expect(told(read('36.74,1,A,B,PKS', '36.74,,C,D,PAN'))).toEqual(['3 number']);
  });

  it('reports a pair that stands twice, and columns that are missing', () => {
    expect(told(read('36.74,1,A,B,PKS', '3674,1,C,D,PAN'))).toEqual(['3 twice 36.74 1']);
    expect(told(contestantsIn('a,b\n1,2', parties))).toEqual(['1 no-columns region, number, head']);
  });

  it.each(['kpu-names.csv', 'semicolons-1252.csv', 'tabs-two-heads.tsv', 'odd-lines.csv', 'line-numbers.csv'])(
    'loses no line of %s',
    (name) => {
      const text = tableText(readFileSync(join(import.meta.dirname, 'table/tables', name)));
      expect(lostLines(text, contestantsIn(text, parties))).toEqual([]);
    },
  );

  it('loses no line of anything', () => {
    const cell = fc.constantFrom(
      '36.74',
      'Kota Bandung',
      '1',
      '2',
      'A Uji',
      '"B\nUji"',
      '"',
      '""',
      '"PKS, PAN"',
      'x"y',
      'PKS',
      '',
      ' ',
    );
    const row = fc.array(cell, { maxLength: 7 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(fc.oneof(row, fc.string()), { maxLength: 12 }), (lines) => {
        const source = [HEAD, ...lines].join('\n');
        const table = contestantsIn(source, parties);
        expect(lostLines(source, table)).toEqual([]);
        for (const { contestant } of table.rows) {
          expect(contestant.names).not.toEqual([]);
          for (const name of contestant.names) expect(name).not.toContain('\n');
        }
      }),
      { numRuns: 500 },
    );
  });
});
