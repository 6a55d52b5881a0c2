import { existsSync, writeFileSync } from 'node:fs';
import { PackError } from '../../rulebook/pack-error.ts';
import { parsePack } from '../../rulebook/read-pack.ts';
import { createKeys, fingerprintOf, type Keys, keysSchema, packFile } from '../../rulebook/signature.ts';
import { contentOf, InputError } from './input.ts';
import { checkedPack } from './read.ts';

/** Makes the keys of an issuer, in a file that only its owner may read. @throws {InputError} rather than write over one. */
export async function makeKeys(file: string | undefined): Promise<string> {
  if (file === undefined) throw new InputError('keys: sebutkan nama berkas kunci, misalnya kunci-bkpsdm.json.');
  if (existsSync(file)) throw new InputError(`${file}: sudah ada dan tidak ditimpa. Sebutkan nama lain.`);
  const keys = await createKeys();
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return `${file}: ditulis. Simpan di tempat aman dan jangan dibagikan; siapa pun yang memegangnya dapat menandatangani.\nSidik jari: ${await fingerprintOf({ key: keys.public })}\n`;
}

/**
 * Writes `paket.signed.json` beside a pack that holds.
 * @throws {InputError}, {PackError} for a pack or keys that cannot be used, a pack that holds no longer, and one that is signed.
 */
export async function signFile(file: string | undefined, keyFile: string | undefined): Promise<string> {
  // What cannot be used is not signed.
  const { signedBy: signer } = await checkedPack(file);
  const name = file ?? '';
  if (signer) throw new PackError(name, 'signature', isSigned(signer.fingerprint));
  if (keyFile === undefined) throw new InputError('sign: sebutkan berkas kunci sesudah berkas paket.');
  const keys = keysIn(keyFile);
  const signed = await signedBy(withoutSchema(parsePack(contentOf(file), name)), keys, keyFile);
  const target = `${name.replace(/\.json$/i, '')}.signed.json`;
  writeFileSync(target, signed);
  return `${target}: ditulis. Sidik jari penanda tangan: ${await fingerprintOf({ key: keys.public })}\n`;
}

const isSigned = (fingerprint: string) => ({
  id: `berkas ini sudah ditandatangani (${fingerprint}): tandatangani paket asalnya, bukan hasilnya; edisi baru menaikkan "version"`,
  en: `this file is signed already (${fingerprint}): sign the pack that it was made of; a new edition raises "version"`,
});

/** Where the schema lies on this device is for its author's editor, and nobody else's business. */
function withoutSchema(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== '$schema'));
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
