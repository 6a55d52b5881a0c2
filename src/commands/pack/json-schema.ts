/** The JSON Schema of a pack, made from the one schema that loads it. What it cannot say (ids that exist, plain text) `pack check` says. */
import * as z from 'zod/mini';
import { type Pack, packSchema } from '../../rulebook/schema.ts';

/** What an editor shows beside each part. In Indonesian: those who write packs for an office read it. */
const PARTS: Readonly<Record<keyof Pack, string>> = {
  $schema: 'Alamat skema ini, agar penyunting melengkapi dan memeriksa isian.',
  format: 'Versi bentuk paket; selalu 1.',
  id: 'Penanda paket: huruf kecil, angka, titik atau tanda hubung. Jangan diganti pada edisi berikutnya.',
  version: 'Edisi paket, naik satu setiap kali diterbitkan. Edisi lama tidak dapat menggantikan yang baru.',
  letter: 'Surat edaran yang dimuat paket ini. Kosongkan bila nomornya belum ada; jangan dikarang.',
  from: 'Hari pertama paket berlaku, misalnya 2026-01-31.',
  to: 'Hari terakhir paket berlaku, termasuk hari itu.',
  layer:
    'Lapisan: national, oversight, province, city, office atau personal. Lapisan bawah hanya menambah dan memperketat.',
  title: 'Nama paket seperti yang dibaca pegawai.',
  issuer: 'Siapa yang menerbitkan.',
  region:
    'Kode wilayah Kemendagri: dua angka untuk lapisan province (36), empat untuk city (36.74), atau id untuk seluruh Indonesia. Di wilayah lain paket ini tidak berlaku.',
  asOf: 'Keadaan hukum pada hari ini.',
  sources: 'Sumber yang dirujuk; setiap pernyataan hukum menunjuk ke sini.',
  law: 'Pasal-pasal. "wording" adalah kutipan kata demi kata.',
  sanctions: 'Sanksi, menurut tahap calon dan status pegawai.',
  rules: 'Tambahan pada sepuluh aturan. Aturan dari lapisan atas tidak dapat dikurangi.',
  guidance: 'Butir pedoman: boleh, abu-abu atau jangan, dengan contoh.',
  checklist: 'Langkah memeriksa kabar sebelum diteruskan.',
  parties: 'Partai politik.',
  elections: 'Pemilihan dengan tahapan dan pesertanya.',
  contacts: 'Tempat bertanya, melapor dan memeriksa fakta. Hanya alamat https.',
  exceptions: 'Hanya untuk lapisan personal; di paket lain biarkan kosong.',
  lexicon:
    'Kata khas pemilihan atau daerah ini: side (nama atau julukan pihak), slogan, symbol (lambang dalam kata), harmless (mirip, tetapi bukan). Kata apa adanya, bukan pola; kata sehari-hari ditolak.',
  examples: 'Contoh draf dengan putusan yang diharapkan; diperiksa lagi di setiap tempat paket ini dipasang.',
};

/** The schema as a file has it, the same bytes each time. */
export function packJsonSchema(): string {
  const schema = z.toJSONSchema(packSchema, { target: 'draft-7', io: 'input' });
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    if (typeof part === 'object') part.description = PARTS[name as keyof Pack];
  }
  const titled = { ...schema, title: 'Paket Jeda' };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
