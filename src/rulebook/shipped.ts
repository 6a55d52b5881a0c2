/**
 * The packs that ship with Jeda; parties and elections stand in `shipped-elections.ts`, the guides of the screens in
 * `guides.ts`: the only places that import them. They are not validated here, because zod would cost every
 * page its start; `shipped.test.ts` passes each through `loadPack` instead.
 */
import national from '../../assets/packs/national.json' with { type: 'json' };
import oversight from '../../assets/packs/oversight.json' with { type: 'json' };
import tangerangSelatan from '../../assets/packs/tangerang-selatan.json' with { type: 'json' };
import type { Pack } from './schema.ts';
import { ELECTIONS, PARTIES } from './shipped-elections.ts';
import { type Standing, standingOn } from './standing.ts';
import { trusted } from './trusted.ts';

export const SHIPPED: readonly Pack[] = [
  trusted(national),
  PARTIES,
  trusted(oversight),
  trusted(tangerangSelatan),
  ...ELECTIONS,
];

/** The rulebook of the shipped packs and those from outside, as in `standingOn`. */
export const standingBook = (outside: readonly Pack[] = [], shipped: readonly Pack[] = SHIPPED): Standing =>
  standingOn(shipped, outside);
