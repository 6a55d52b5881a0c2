import { GUIDES } from '../../rulebook/guides.ts';
import { forceOf } from '../../rulebook/in-force.ts';
import { type OpenedPack, openPack } from '../../rulebook/open-pack.ts';
import { PackError } from '../../rulebook/pack-error.ts';
import type { Pack } from '../../rulebook/schema.ts';
import { SHIPPED } from '../../rulebook/shipped.ts';
import { contentOf } from './input.ts';

const EXPIRED = {
  id: 'paket ini sudah tidak berlaku: minta edisi yang baru dari penerbitnya, atau perpanjang "to"',
  en: 'this pack holds no longer: ask its issuer for a newer edition, or put off "to"',
};

/**
 * The pack in a file, signed or not, upon those that ship with Jeda.
 * @throws {InputError} when there is no such file. @throws {PackError} at the first fault in it, and when it has expired.
 */
export const checkedPack = (file: string | undefined): Promise<OpenedPack> => opened(file, [...SHIPPED, ...GUIDES]);

/** The same by itself: whether it fits upon others is not asked. */
export const soundPack = (file: string | undefined): Promise<OpenedPack> => opened(file);

async function opened(file: string | undefined, standing?: readonly Pack[]): Promise<OpenedPack> {
  const source = contentOf(file);
  const opened = await openPack(source, file ?? '', standing);
  if (forceOf(opened.pack, new Date().toISOString().slice(0, 10)) === 'expired')
    throw new PackError(file ?? '', 'to', EXPIRED);
  return opened;
}
