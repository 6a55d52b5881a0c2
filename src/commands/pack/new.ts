import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { emptyPack, idFrom } from '../../rulebook/empty-pack.ts';
import { LAYERS } from '../../rulebook/layers.ts';
import { readPack } from '../../rulebook/read-pack.ts';
import { InputError } from './input.ts';

/**
 * Writes a pack with nothing in it yet, ready to be filled in.
 * @throws {InputError} when the file stands already: nobody's work is written over.
 */
export function newPack(file: string | undefined, layer = 'office'): string {
  if (file === undefined) throw new InputError('new: sebutkan nama berkas, misalnya bkpsdm.json.');
  if (existsSync(file)) throw new InputError(`${file}: sudah ada dan tidak ditimpa. Sebutkan nama lain.`);
  const known = LAYERS.find((it) => it === layer);
  if (!known) throw new InputError(`${layer}: bukan lapisan. Pilih salah satu: ${LAYERS.join(', ')}.`);
  const pack = {
    ...emptyPack({
      id: idFrom(basename(file).replace(/\.json$/i, '')),
      layer: known,
      title: { id: 'Edaran kantor', en: 'Circular of the office' },
      issuer: 'Nama instansi',
      asOf: new Date().toISOString().slice(0, 10),
    }),
    // A province or a city has to say which it is; Banten and Tangerang Selatan stand for their own.
    ...(layer === 'province' && { region: '36' }),
    ...(layer === 'city' && { region: '36.74' }),
    examples: [
      { text: 'Ayo coblos nomor 2, calon wali kota kita!', expected: 'langgar', rule: 'ajakan' },
      { text: 'Gunakan hak pilih Anda, datang ke TPS.', expected: 'aman' },
    ],
  };
  const source = `${JSON.stringify(pack, null, 2)}\n`;
  readPack(source, file);
  writeFileSync(file, source);
  return `${file}: ditulis. Isi, lalu jalankan: npm run pack -- check ${file}\n`;
}
