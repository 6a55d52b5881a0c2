/** What a circular will lie beside. Pure. */

import { type Pack, SHIPPED } from '../rulebook/index.ts';
import { covers } from '../rulebook/regions.ts';
import { clashOf, type Placed } from './place.ts';

interface Here {
  readonly placed: readonly Placed[];
  /** Of the person: Kemendagri code. */
  readonly region: string;
}

/**
 * The circulars of this device that hold, or will, where `pack` holds: here, or in its own region where that is another one.
 * There they were never laid upon each other; of two that clash the first one stands.
 */
export function besideOf(pack: Pack, { placed, region }: Here): readonly Pack[] {
  const others = placed.filter(({ pack: { id } }) => id !== pack.id);
  const of = ({ region: code = 'id' }: Pack) => code;
  if (covers(of(pack), region)) {
    return others.filter(({ state }) => state === 'in-force' || state === 'not-yet').map((one) => one.pack);
  }
  const laid: Pack[] = [];
  for (const other of others) {
    const isTrusted = /^(in-force|not-yet|elsewhere)$/.test(other.state);
    if (!isTrusted || !covers(of(other.pack), of(pack))) continue;
    if (!clashOf(other.pack, other.pack.id, [...SHIPPED, ...laid])) laid.push(other.pack);
  }
  return laid;
}
