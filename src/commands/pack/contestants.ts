import { contestantsIn, type TableFault } from '../../rulebook/contestants-csv.ts';
import { SHIPPED } from '../../rulebook/shipped.ts';
import { contentOf } from './input.ts';

const MENDS: Readonly<Record<TableFault['fault'], (about: string) => string>> = {
  'no-columns': (about) =>
    `kolom belum ada: ${about}. Beri baris kepala, misalnya: kode wilayah, nomor urut, calon, wakil, partai`,
  region: (about) => `kode wilayah "${about}" bukan kode Kemendagri; tulis seperti 36.74`,
  number: (about) => `nomor urut "${about}" bukan bilangan dari 1`,
  head: () => 'nama calon kosong',
  party: (about) => `partai "${about}" tidak dikenal; tulis singkatan atau nama resminya, pisahkan dengan koma`,
  twice: (about) => `"${about}" (wilayah, lalu nomor atau nama) sudah ada di atas`,
  columns: (about) => `ada ${about} kolom, lebih dari baris kepala; beri tanda kutip pada isian yang memuat koma`,
};

/** The contestants of a table as the `contestants` of each region, and every line that was not understood. Status 1 when there is one. */
export function contestantReport(file: string | undefined): { text: string; status: 0 | 1 } {
  const parties = SHIPPED.flatMap((pack) => pack.parties);
  const { rows, faults } = contestantsIn(contentOf(file), parties);
  const elections = [...new Set(rows.map(({ region }) => region))].map((region) => ({
    region,
    contestants: rows.filter((row) => row.region === region).map(({ contestant }) => contestant),
  }));
  const told = faults.map(({ line, fault, about }) => `${file}:${line}: ${MENDS[fault](about)}\n`);
  process.stderr.write(`${told.join('')}${rows.length} pasangan terbaca, ${faults.length} baris tidak.\n`);
  return { text: `${JSON.stringify(elections, null, 2)}\n`, status: faults.length === 0 ? 0 : 1 };
}
