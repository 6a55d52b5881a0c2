/** A pack from a file, signed or not. */
import * as z from 'zod/mini';
import { isNewer, loadPack } from './load.ts';
import { PackError } from './pack-error.ts';
import { parsePack } from './read-pack.ts';
import type { Pack } from './schema.ts';
import { fingerprintOf, isSigned, signatureSchema } from './signature.ts';

export interface OpenedPack {
  readonly pack: Pack;
  /** Absent: nobody signed it. */
  readonly signedBy?: { readonly key: string; readonly fingerprint: string };
}

/** A signed file: the pack as it was written, and the signature over it. */
const envelope = z.strictObject({ pack: z.unknown(), signature: z.optional(z.unknown()) });

/**
 * Reads a pack from the text of a file, and proves its signature where it has one.
 * @param standing the packs that it will lie upon, as in `loadPack`.
 * @throws {PackError} as `readPack` does, and when the signature does not fit the pack to the letter.
 */
export async function openPack(source: string, file: string, standing?: readonly Pack[]): Promise<OpenedPack> {
  const json = parsePack(source, file);
  const signed = envelope.safeParse(json);
  if (!signed.success || !('pack' in signed.data)) return { pack: loadPack(json, file, standing) };
  // It may be signed in a later way as well, which could not be proved here.
  if (isNewer(signed.data.pack)) return { pack: loadPack(signed.data.pack, file, standing) };
  if (signed.data.signature === undefined || signed.data.signature === null)
    throw new PackError(file, 'signature', MISSING);
  const signature = signatureSchema.safeParse(signed.data.signature);
  if (!signature.success || !(await isSigned(signed.data.pack, signature.data)))
    throw new PackError(file, 'signature', BAD);
  const { key } = signature.data;
  const fingerprint = await fingerprintOf(signature.data);
  return { pack: loadPack(signed.data.pack, file, standing), signedBy: { key, fingerprint } };
}

const MISSING = {
  id: 'tanda tangan tidak ada: minta berkas asli dari penerbitnya, atau buka isi "pack" saja sebagai paket tanpa tanda tangan',
  en: 'the signature is missing: ask the issuer for the original file, or open what stands in "pack" alone as a pack that nobody signed',
};
const BAD = {
  id: 'tanda tangan tidak cocok dengan isi: berkas ini berubah setelah ditandatangani; minta berkas asli dari penerbitnya',
  en: 'the signature does not fit what stands here: this file was changed after it was signed; ask its issuer for the original',
};
