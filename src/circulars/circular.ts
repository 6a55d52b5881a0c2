/** A pack from outside, opened: what it says, and who vouches for it. */
import { type Layer, type Pack, PackError } from '../rulebook/index.ts';
import { openPack } from '../rulebook/open-pack.ts';
import { digestOf } from '../rulebook/signature.ts';

export interface Circular {
  /** As it is laid into the rulebook. */
  readonly pack: Pack;
  /** The layer that the file names, where it is laid elsewhere. */
  readonly named?: Layer;
  /** Of the key that it is signed with; absent: nobody signed it. */
  readonly fingerprint?: string;
  /** The same for the same words, whoever signed them. */
  readonly digest: string;
  readonly by: 'person' | 'policy';
  /** ISO time; absent for what a policy lays. */
  readonly added?: string;
}

/**
 * Reads a circular from the text of a file. What nobody signed lies in the personal layer, unless a policy brings it: whoever
 * sets the policies of a browser vouches for them.
 * @throws {PackError} names `file`, where in it, and the mend.
 */
export async function openCircular(
  source: string,
  file: string,
  { by, added }: Pick<Circular, 'by' | 'added'>,
): Promise<Circular> {
  const { pack, signedBy } = await openPack(source, file);
  if (pack.exceptions.length > 0) throw new PackError(file, 'exceptions', OWN_ONLY);
  const isOwn = !signedBy && by === 'person' && pack.layer !== 'personal';
  return {
    pack: isOwn ? { ...pack, layer: 'personal' } : pack,
    ...(isOwn && { named: pack.layer }),
    ...(signedBy && { fingerprint: signedBy.fingerprint }),
    digest: await digestOf(pack),
    by,
    ...(added !== undefined && { added }),
  };
}

const OWN_ONLY = {
  id: 'pengecualian hanya bisa Anda nyatakan sendiri, di sebuah peringatan: minta penerbit mengosongkan daftar ini',
  en: 'an exception is yours to declare, in a warning: ask the issuer to empty this list',
};
