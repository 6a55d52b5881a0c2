import { contestantsIn, type TableFault } from '../../rulebook/contestants-csv.ts';
import { SHIPPED } from '../../rulebook/shipped.ts';
import { tableText } from '../../rulebook/table/decode.ts';
import { bytesOf } from './input.ts';

const MENDS: Readonly<Record<TableFault['fault'], (about: string) => string>> = {
  'no-columns': (about) =>
    `kolom belum ada: ${about}. Beri baris kepala, misalnya: kode wilayah, nomor urut, calon, wakil, partai`,
  serial: () =>
    'kolom "No" menghitung baris, bukan nomor urut pasangan: beri kolom "No. Urut", kosongkan bila belum diundi',
  region: (about) =>
    `"${about}" bukan wilayah yang dikenal; tulis namanya seperti "Kota Bandung" atau kodenya seperti 32.73`,
  ambiguous: (about) => `bisa lebih dari satu wilayah: ${about}. Tulis "Kota" atau "Kab.", atau kodenya`,
  pair: (about) => `"${about}" tidak jelas siapa pasangannya; tulis "A dan B", atau pisahkan ke dua kolom`,
  break: (about) => `ada ganti baris di dalam nama: "${about}"; tulis dalam satu baris`,
  quote: () => 'tanda kutip (") tidak ditutup; tutup atau hapus tanda itu',
  number: (about) => `nomor urut "${about}" bukan bilangan dari 1`,
  head: () => 'nama calon kosong',
  party: (about) => `partai "${about}" tidak dikenal; tulis singkatan atau nama resminya, pisahkan dengan koma`,
  twice: (about) => `"${about}" (wilayah, lalu nomor atau nama) sudah ada di atas`,
  columns: (about) => `ada ${about} kolom, lebih dari baris kepala; beri tanda kutip pada isian yang memuat koma`,
};

/** The contestants of a table as the `contestants` of each region, and every line that was not understood. Status 1 when there is one. */
export function contestantReport(file: string | undefined): { text: string; status: 0 | 1 } {
  const parties = SHIPPED.flatMap((pack) => pack.parties);
  const { rows, faults } = contestantsIn(tableText(bytesOf(file)), parties);
  const elections = [...new Set(rows.map(({ region }) => region))].map((region) => ({
    region,
    contestants: rows.filter((row) => row.region === region).map(({ contestant }) => contestant),
  }));
  const told = faults.map(({ line, fault, about }) => `${file}:${line}: ${MENDS[fault](about)}\n`);
  process.stderr.write(`${told.join('')}${rows.length} pasangan terbaca, ${faults.length} baris tidak.\n`);
  return { text: `${JSON.stringify(elections, null, 2)}\n`, status: faults.length === 0 ? 0 : 1 };
}
