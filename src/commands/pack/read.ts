import { type OpenedPack, openPack } from '../../rulebook/open-pack.ts';
import { SHIPPED } from '../../rulebook/shipped.ts';
import { contentOf } from './input.ts';

/**
 * The pack in a file, signed or not, upon those that ship with Jeda.
 * @throws {InputError} when there is no such file. @throws {PackError} at the first fault in it.
 */
export async function checkedPack(file: string | undefined): Promise<OpenedPack> {
  const source = contentOf(file);
  return openPack(source, file ?? '', SHIPPED);
}
