import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contestantsIn } from './contestants-csv.ts';
import { SHIPPED } from './shipped.ts';

const parties = SHIPPED.flatMap((pack) => pack.parties);
const HEAD = 'Kode Wilayah,Nomor Urut,Nama Calon Bupati,Nama Calon Wakil Bupati,Partai Politik Pengusul';
const read = (...lines: string[]) => contestantsIn([HEAD, ...lines].join('\r\n'), parties);

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
    ['Tangsel,1,A,B,PKS', 'region', 'Tangsel'],
    ['36.74,satu,A,B,PKS', 'number', 'satu'],
    ['36.74,0,A,B,PKS', 'number', '0'],
    ['36.74,1,,B,PKS', 'head', ''],
    ['36.74,1,A,B,Partai Angin', 'party', 'Partai Angin'],
    ['36.74,1,A,B,PKS,PAN', 'columns', '6'],
  ])('reports the line %s', (line, fault, about) => {
    expect(read('36.74,7,Sari,Tono,PKS', '', line)).toMatchObject({
      rows: [{ contestant: { number: 7 } }],
      faults: [{ line: 4, fault, about }],
    });
  });

  it('has no numbers before they are drawn, and none left out afterwards', () => {
    const undrawn = read('36.74,,A,B,PKS', '36.74,,C,D,PAN', '36.74,,C,D,PAN');
    expect(undrawn.rows.map(({ contestant }) => contestant.names[0])).toEqual(['A', 'C']);
    for (const { contestant } of undrawn.rows) expect(contestant).not.toHaveProperty('number');
    expect(undrawn.faults).toEqual([{ line: 4, fault: 'twice', about: '36.74 C – D' }]);
    expect(read('36.74,1,A,B,PKS', '36.74,,C,D,PAN').faults).toEqual([{ line: 3, fault: 'number', about: '' }]);
  });

  it('reports a pair that stands twice, and columns that are missing', () => {
    expect(read('36.74,1,A,B,PKS', '3674,1,C,D,PAN').faults).toEqual([{ line: 3, fault: 'twice', about: '36.74 1' }]);
    expect(contestantsIn('a,b\n1,2', parties).faults).toEqual([
      { line: 1, fault: 'no-columns', about: 'region, number, head' },
    ]);
  });

  it('reads or reports every line of anything', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const { rows, faults } = contestantsIn([HEAD, ...lines].join('\n'), parties);
        for (const { contestant } of rows) expect(contestant.names).not.toEqual([]);
        for (const { line } of faults) expect(line).toBeGreaterThan(0);
      }),
    );
  });
});
