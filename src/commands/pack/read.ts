import { readPack } from '../../rulebook/read-pack.ts';
import type { Pack } from '../../rulebook/schema.ts';
import { SHIPPED } from '../../rulebook/shipped.ts';
import { contentOf } from './input.ts';

/**
 * The pack in a file, upon those that ship with Jeda.
 * @throws {InputError} when there is no such file. @throws {PackError} at the first fault in it.
 */
export function checkedPack(file: string | undefined): Pack {
  const source = contentOf(file);
  return readPack(source, file ?? '', SHIPPED);
}
