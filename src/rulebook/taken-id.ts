/** Whose id is whose: what ships, and what is the person's own, is replaced by no file. */
import type { LocalText } from '../vocabulary.ts';
import type { Pack } from './schema.ts';

/** Whether a pack from outside may not be called `id` where these stand. */
export function isTakenId(id: string, standing: readonly Pick<Pack, 'id'>[]): boolean {
  return standing.some((it) => it.id === id) || id === 'personal' || id.startsWith('own-');
}

export const TAKEN_ID: LocalText = {
  id: 'id ini milik paket bawaan Jeda atau paket lain yang berlaku, yang tidak dapat diganti dari berkas: beri id lain, misalnya dengan nama kantornya',
  en: 'this id belongs to a pack that ships with Jeda or to another that holds, which no file can replace: give another id, such as one with the name of the office',
};
