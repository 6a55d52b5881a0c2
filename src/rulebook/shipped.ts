/**
 * The packs that ship with Jeda; the guides of the screens stand in `guides.ts`: the only places that import them. They are not validated here, because zod would cost every
 * page its start; `shipped.test.ts` passes each through `loadPack` instead.
 */
import banten2024 from '../../assets/packs/elections/banten2024.json' with { type: 'json' };
import pilpres2024 from '../../assets/packs/elections/pilpres2024.json' with { type: 'json' };
import tangsel2024 from '../../assets/packs/elections/tangsel2024.json' with { type: 'json' };
import national from '../../assets/packs/national.json' with { type: 'json' };
import oversight from '../../assets/packs/oversight.json' with { type: 'json' };
import parties from '../../assets/packs/parties.json' with { type: 'json' };
import tangerangSelatan from '../../assets/packs/tangerang-selatan.json' with { type: 'json' };
import { mergeLayers } from './merge.ts';
import { PackError } from './pack-error.ts';
import type { Rulebook } from './rulebook.ts';
import type { Pack } from './schema.ts';

export const SHIPPED: readonly Pack[] = [
  national,
  parties,
  pilpres2024,
  oversight,
  tangerangSelatan,
  tangsel2024,
  banten2024,
].map(trusted);

/** TypeScript reads JSON with its unions widened to `string`; the test beside this file proves what is stated here. */
export function trusted(json: unknown): Pack {
  assertShipped(json);
  return json;
}

function assertShipped(json: unknown): asserts json is Pack {
  if (typeof json !== 'object' || json === null || !('format' in json)) throw new TypeError('not a shipped pack');
}

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
