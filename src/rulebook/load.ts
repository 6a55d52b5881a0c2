/** The door for packs from outside. Shipped packs do not pass here at run time: a test does it for them. */
import { duplicateIn } from './duplicates.ts';
import { mendOf } from './explain.ts';
import { wordFaultIn } from './lexicon-words.ts';
import { mergeLayers } from './merge.ts';
import { PackError, pathOf } from './pack-error.ts';
import { misplaced } from './regions.ts';
import { type Pack, packSchema } from './schema.ts';

/**
 * Reads a pack from parsed JSON. With `standing`, the packs it will lie upon, also checks that every law, sanction, source
 * and party it names exists and that it weakens nothing.
 * @throws {PackError} names `file`, the path inside it and the mend, for the first fault found.
 */
export function loadPack(json: unknown, file: string, standing?: readonly Pack[]): Pack {
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw issue
      ? new PackError(file, pathOf(issue.path), mendOf(issue))
      : new PackError(file, '', { id: 'bukan paket Jeda', en: 'not a pack of Jeda' });
  }
  const pack = parsed.data;
  const twice = duplicateIn(pack);
  if (twice) throw new PackError(file, twice.path, twice.mend);
  const elsewhere = misplaced(pack.layer, pack.region);
  if (elsewhere) throw new PackError(file, 'region', elsewhere);
  const word = wordFaultIn(pack);
  if (word) throw new PackError(file, word.path, word.mend);
  if (standing) mergeUpon(standing, pack, file);
  return pack;
}

/** A merge names packs by their id; the person knows the file. */
function mergeUpon(standing: readonly Pack[], pack: Pack, file: string): void {
  try {
    mergeLayers([...standing.filter((it) => it.id !== pack.id), pack]);
  } catch (error) {
    if (error instanceof PackError && error.file === pack.id) throw new PackError(file, error.path, error.mend);
    throw error;
  }
}
