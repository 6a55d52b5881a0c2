/** Packs from outside upon the shipped ones: those that do not fit are left out. Carries no pack itself. */
import { layered } from './merge.ts';
import { PackError } from './pack-error.ts';
import type { Rulebook } from './rulebook.ts';
import type { Pack } from './schema.ts';

export interface Standing {
  readonly rulebook: Rulebook;
  /** Outside packs that were left out, and why. The popup tells of them; nothing else stops. */
  readonly refused: readonly PackError[];
}

/**
 * The rulebook of the shipped packs and those from outside. An outside pack that no longer fits (say, after an update of a
 * shipped one) is left out and named, instead of taking the others with it; so is what leaned on it.
 * @param outside the more important first: of two that clash the later one goes, whichever layer it is of.
 * @throws {PackError} when the shipped packs by themselves do not fit.
 */
export function standingOn(shipped: readonly Pack[], outside: readonly Pack[]): Standing {
  const kept = [...outside];
  const refused: PackError[] = [];
  for (;;) {
    const { rulebook, conflicts } = layered([...shipped, ...kept]);
    if (rulebook) return { rulebook, refused };
    const [{ pack, path, mend, against }] = conflicts;
    const at = Math.max(...[pack, against?.pack].map((id) => kept.findLastIndex((one) => one.id === id)));
    const [gone] = at < 0 ? [] : kept.splice(at, 1);
    if (!gone) throw new PackError(pack, path, mend);
    refused.push(new PackError(gone.id, gone.id === pack ? path : `${pack}: ${path}`, mend));
  }
}
