import { existsSync, writeFileSync } from 'node:fs';
import { openPack } from '../../rulebook/open-pack.ts';
import { parsePack } from '../../rulebook/read-pack.ts';
import { SHIPPED } from '../../rulebook/shipped.ts';
import { createKeys, fingerprintOf, type Keys, keysSchema, packFile } from '../../rulebook/signature.ts';
import { contentOf, InputError } from './input.ts';

/** Makes the keys of an issuer, in a file that only its owner may read. @throws {InputError} rather than write over one. */
export async function makeKeys(file: string | undefined): Promise<string> {
  if (file === undefined) throw new InputError('keys: sebutkan nama berkas kunci, misalnya kunci-bkpsdm.json.');
  if (existsSync(file)) throw new InputError(`${file}: sudah ada dan tidak ditimpa. Sebutkan nama lain.`);
  const keys = await createKeys();
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return `${file}: ditulis. Simpan di tempat aman dan jangan dibagikan; siapa pun yang memegangnya dapat menandatangani.\nSidik jari: ${await fingerprintOf({ key: keys.public })}\n`;
}

/** Writes `paket.signed.json` beside a pack that holds. @throws {InputError}, {PackError} for a pack or keys that cannot be used. */
export async function signFile(file: string | undefined, keyFile: string | undefined): Promise<string> {
  const source = contentOf(file);
  if (keyFile === undefined) throw new InputError('sign: sebutkan berkas kunci sesudah berkas paket.');
  const keys = keysIn(keyFile);
  const name = file ?? '';
  // What cannot be used is not signed.
  await openPack(source, name, SHIPPED);
  const pack = parsePack(source, name);
  const signed = await signedBy(pack, keys, keyFile);
  const target = `${name.replace(/\.json$/i, '')}.signed.json`;
  writeFileSync(target, signed);
  return `${target}: ditulis. Sidik jari penanda tangan: ${await fingerprintOf({ key: keys.public })}\n`;
}

function keysIn(file: string): Keys {
  const keys = keysSchema.safeParse(parsePack(contentOf(file), file));
  if (!keys.success) throw new InputError(`${file}: bukan berkas kunci. Buat dengan: npm run pack -- keys BERKAS`);
  return keys.data;
}

async function signedBy(pack: unknown, keys: Keys, file: string) {
  try {
    return await packFile(pack, keys);
  } catch {
    throw new InputError(`${file}: kuncinya rusak. Ambil salinan cadangannya, atau buat kunci baru.`);
  }
}
