/** Which of the circulars on this device hold today, and why the others do not. Pure: the day is told. */

import { forceFor } from '../rulebook/in-force.ts';
import { type Pack, PackError } from '../rulebook/index.ts';
import { mergeLayers } from '../rulebook/merge.ts';
import { isTakenId, TAKEN_ID } from '../rulebook/taken-id.ts';
import type { Circular } from './circular.ts';
import type { Issuer } from './kept.ts';

/**
 * `elsewhere`: of a region that is not the person's; `unknown-issuer`: signed by somebody whom the person never trusted; `unfit`:
 * it clashes with what stands.
 */
export type State = 'in-force' | 'not-yet' | 'expired' | 'elsewhere' | 'unknown-issuer' | 'revoked' | 'unfit';

export interface Placed extends Circular {
  readonly state: State;
  /** Why it is `unfit`. */
  readonly fault?: PackError;
}

export interface Ground {
  readonly issuers: readonly Pick<Issuer, 'fingerprint' | 'revoked'>[];
  /** Local ISO date. */
  readonly today: string;
  /** Of the person: Kemendagri code. */
  readonly region: string;
  /** What they lie upon; left out where somebody else looks whether they fit. */
  readonly shipped?: readonly Pack[] | undefined;
}

/** Each in its place, those of policies first. One that clashes is left out alone; the others hold. Those of two cities never meet. */
export function place(circulars: readonly Circular[], { issuers, today, region, shipped }: Ground): Placed[] {
  const laid: Pack[] = [];
  return circulars.toSorted(policiesFirst).map((circular): Placed => {
    const state = trustIn(circular, issuers) ?? forceFor(circular.pack, { region, isoDay: today });
    if (state !== 'in-force' && state !== 'not-yet') return { ...circular, state };
    const fault = shipped && clashOf(circular.pack, circular.pack.id, [...shipped, ...laid]);
    if (fault) return { ...circular, state: 'unfit', fault };
    laid.push(circular.pack);
    return { ...circular, state };
  });
}

/** Why `pack` cannot lie upon what stands, told of `file`; undefined when it can. */
export function clashOf(pack: Pack, file: string, standing: readonly Pack[]): PackError | undefined {
  if (isTakenId(pack.id, standing)) return new PackError(file, 'id', TAKEN_ID);
  try {
    mergeLayers([...standing, pack]);
    return undefined;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    // A merge names the pack that it stumbles over, which may be one that stood before.
    const within = error.file === pack.id ? error.path : `${error.file}: ${error.path}`;
    return new PackError(file, within, error.mend);
  }
}

function trustIn({ by, fingerprint }: Circular, issuers: Ground['issuers']): 'unknown-issuer' | 'revoked' | undefined {
  if (by === 'policy' || fingerprint === undefined) return undefined;
  const known = issuers.find((issuer) => issuer.fingerprint === fingerprint);
  if (!known) return 'unknown-issuer';
  return known.revoked === undefined ? undefined : 'revoked';
}

const policiesFirst = (a: Circular, b: Circular) => Number(b.by === 'policy') - Number(a.by === 'policy');
