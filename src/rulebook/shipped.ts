/**
 * The packs that ship with Jeda; parties and elections stand in `shipped-elections.ts`, the guides of the screens in
 * `guides.ts`: the only places that import them. They are not validated here, because zod would cost every
 * page its start; `shipped.test.ts` passes each through `loadPack` instead.
 */
import national from '../../assets/packs/national.json' with { type: 'json' };
import oversight from '../../assets/packs/oversight.json' with { type: 'json' };
import tangerangSelatan from '../../assets/packs/tangerang-selatan.json' with { type: 'json' };
import { mergeLayers } from './merge.ts';
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
 * shipped one) is left out and named, instead of taking the others with it.
 */
export function standingBook(outside: readonly Pack[] = [], shipped: readonly Pack[] = SHIPPED): Standing {
  const kept = [...shipped];
  const refused: PackError[] = [];
  let rulebook = mergeLayers(kept);
  for (const pack of outside) {
    try {
      rulebook = mergeLayers([...kept, pack]);
      kept.push(pack);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      refused.push(error);
    }
  }
  return { rulebook, refused };
}
