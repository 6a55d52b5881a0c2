/**
 * The packs that ship with Jeda; parties and elections stand in `shipped-elections.ts`, the guides of the screens in
 * `guides.ts`: the only places that import them. They are not validated here, because zod would cost every
 * page its start; `shipped.test.ts` passes each through `loadPack` instead.
 */
import national from '../../assets/packs/national.json' with { type: 'json' };
import oversight from '../../assets/packs/oversight.json' with { type: 'json' };
import tangerangSelatan from '../../assets/packs/tangerang-selatan.json' with { type: 'json' };
import { byLayer } from './layers.ts';
import { layered } from './merge.ts';
import { PackError } from './pack-error.ts';
import type { Rulebook } from './rulebook.ts';
import type { Pack } from './schema.ts';
import { ELECTIONS, PARTIES } from './shipped-elections.ts';
import { trusted } from './trusted.ts';

export const SHIPPED: readonly Pack[] = [
  trusted(national),
  PARTIES,
  trusted(oversight),
  trusted(tangerangSelatan),
  ...ELECTIONS,
];

export interface Standing {
  readonly rulebook: Rulebook;
  /** Outside packs that were left out, and why. The popup tells of them; nothing else stops. */
  readonly refused: readonly PackError[];
}

/**
 * The rulebook of the shipped packs and those from outside. An outside pack that no longer fits (say, after an update of a
 * shipped one) is left out and named, instead of taking the others with it; so is what leaned on it.
 * @throws {PackError} when the shipped packs by themselves do not fit.
 */
export function standingBook(outside: readonly Pack[] = [], shipped: readonly Pack[] = SHIPPED): Standing {
  const own = new Set(shipped.map(({ id }) => id));
  const kept = outside.toSorted(byLayer);
  const refused: PackError[] = [];
  for (;;) {
    const { rulebook, conflicts } = layered([...shipped, ...kept]);
    if (rulebook) return { rulebook, refused };
    const [{ pack, path, mend, against }] = conflicts;
    // Of two packs of one layer either may be laid first; it is never the shipped one that goes.
    const guilty = own.has(pack) ? against?.pack : pack;
    // Of two editions the newer one is laid; the older one goes for being there.
    const isTwin = against?.pack === pack;
    const at = isTwin ? kept.findLastIndex(({ id }) => id === guilty) : kept.findIndex(({ id }) => id === guilty);
    const [gone] = at < 0 ? [] : kept.splice(at, 1);
    const error = new PackError(gone?.id ?? pack, path, mend);
    if (!gone) throw error;
    refused.push(error);
  }
}
