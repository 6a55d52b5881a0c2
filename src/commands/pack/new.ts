import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { emptyPack, idFrom } from '../../rulebook/empty-pack.ts';
import { LAYERS, type Layer } from '../../rulebook/layers.ts';
import { readPack } from '../../rulebook/read-pack.ts';
import { InputError } from './input.ts';

const SCHEMA = join(import.meta.dirname, '../../../assets/pack.schema.json');
/** As long as the field may be. */
const LONGEST_WAY = 200;
/** Every layer below the whole country holds in one place; until its author says which, in this one. */
const EXAMPLES: Partial<Record<Layer, string>> = { province: '36', city: '36.74', office: '36.74' };

/**
 * Writes a pack with nothing in it yet, ready to be filled in.
 * @param region Kemendagri code; left out, that of Tangerang Selatan or Banten stands there to be replaced, and is told.
 * @throws {InputError} when the file stands already: nobody's work is written over.
 */
export function newPack(file: string | undefined, layer = 'office', region?: string): string {
  if (file === undefined) throw new InputError('new: sebutkan nama berkas, misalnya bkpsdm.json.');
  if (existsSync(file)) throw new InputError(`${file}: sudah ada dan tidak ditimpa. Sebutkan nama lain.`);
  const known = LAYERS.find((it) => it === layer);
  if (!known) throw new InputError(`${layer}: bukan lapisan. Pilih salah satu: ${LAYERS.join(', ')}.`);
  const place = region ?? EXAMPLES[known];
  const pack = {
    ...schemaFrom(file),
    ...emptyPack({
      id: idFrom(basename(file).replace(/\.json$/i, '')),
      layer: known,
      title: { id: 'Edaran kantor', en: 'Circular of the office' },
      issuer: 'Nama instansi',
      asOf: new Date().toISOString().slice(0, 10),
    }),
    ...(place !== undefined && { region: place }),
    examples: [
      { text: 'Ayo coblos nomor 2, calon wali kota kita!', expected: 'langgar', rule: 'ajakan' },
      { text: 'Gunakan hak pilih Anda, datang ke TPS.', expected: 'aman' },
    ],
  };
  const source = `${JSON.stringify(pack, null, 2)}\n`;
  readPack(source, file);
  writeFileSync(file, source);
  const told =
    place !== undefined && region === undefined
      ? `Wilayah ${place} di dalamnya hanya contoh: ganti dengan milik Anda. `
      : '';
  return `${file}: ditulis. ${told}Isi, lalu jalankan: npm run pack -- check ${file}\n`;
}

/** By this an editor completes and checks what is typed. */
function schemaFrom(file: string): { $schema?: string } {
  const way = relative(dirname(resolve(file)), SCHEMA)
    .split(sep)
    .join('/');
  return way.length <= LONGEST_WAY ? { $schema: way.startsWith('.') ? way : `./${way}` } : {};
}
