/**
 * Which of the circulars on this device hold today, and why the others do not. The one place that decides it, for the gate and
 * for our pages alike. Pure: the day is told.
 */
import { forceFor } from '../rulebook/in-force.ts';
import { type Pack, PackError } from '../rulebook/index.ts';
import { byLayer } from '../rulebook/layers.ts';
import { standingOn } from '../rulebook/standing.ts';
import { isTakenId, TAKEN_ID } from '../rulebook/taken-id.ts';
import { GROUNDS } from './bones.ts';
import type { Circular } from './circular.ts';
import { isSameCircular, supersededBy } from './editions.ts';
import type { Edition } from './kept.ts';
import { type Distrust, distrustOf, type Trusted } from './trust.ts';

/** `elsewhere`: of a region that is not the person's; `superseded`: a newer edition is known; `unfit`: it clashes with what stands. */
export type State = 'in-force' | 'not-yet' | 'expired' | 'elsewhere' | 'superseded' | 'unfit' | Distrust;

export interface Placed extends Circular {
  readonly state: State;
  /** Why it is `unfit`. */
  readonly fault?: PackError;
  /** The edition in whose favour it is `superseded`. */
  readonly newer?: number;
}

export interface Ground {
  readonly issuers: readonly Trusted[];
  /** The newest that were ever seen here. */
  readonly editions: readonly Edition[];
  /** Local ISO date. */
  readonly today: string;
  /** Of the person: Kemendagri code. */
  readonly region: string;
}

/**
 * Each in its place, the most important first: those of policies, then by layer, of one circular the newest edition. In which
 * order they came means nothing. One that clashes with a more important one is left out alone; those of two cities never meet.
 */
export function place(circulars: readonly Circular[], ground: Ground): Placed[] {
  const ranked = circulars.toSorted(byRank).map((it, at, all) => ({ ...bare(it), ...standingOf(it, at, all, ground) }));
  const today = ranked.filter(({ state }) => state === 'in-force');
  const faults = faultsAmong(today.map(({ pack }) => pack));
  const holding = today.filter(({ pack }) => !faults.has(pack));
  return ranked.map((one) => {
    const fault = one.state === 'not-yet' ? faultToCome(one, ranked, holding) : faults.get(one.pack);
    return fault ? { ...one, state: 'unfit', fault } : one;
  });
}

/** One that was placed before may be placed anew. */
const bare = ({ pack, named, fingerprint, digest, by, added }: Circular): Circular => ({
  pack,
  digest,
  by,
  ...(named && { named }),
  ...(fingerprint !== undefined && { fingerprint }),
  ...(added !== undefined && { added }),
});

function byRank(a: Circular, b: Circular): number {
  const policiesFirst = Number(b.by === 'policy') - Number(a.by === 'policy');
  return policiesFirst || byLayer(a.pack, b.pack) || (nameOf(a) < nameOf(b) ? -1 : 1);
}

/** Different for any two that are not the same to the letter and the key. */
const nameOf = ({ digest, fingerprint = '' }: Circular) => digest + fingerprint;

function standingOf(
  circular: Circular,
  at: number,
  all: readonly Circular[],
  { issuers, editions, today, region }: Ground,
): Pick<Placed, 'state' | 'newer'> {
  const state = distrustOf(circular, issuers) ?? forceFor(circular.pack, { region, isoDay: today });
  if (state !== 'in-force' && state !== 'not-yet') return { state };
  const trusted = (others: readonly Circular[]) => others.filter((one) => !distrustOf(one, issuers));
  const [before, after] = [trusted(all.slice(0, at)), trusted(all.slice(at + 1))];
  const newer = supersededBy(circular, { before, after, editions, today });
  return newer === undefined ? { state } : { state: 'superseded', newer };
}

/** Of what has not begun only this is told: whether it clashes with what holds today and counts for more. */
function faultToCome(one: Placed, ranked: readonly Placed[], holding: readonly Placed[]): PackError | undefined {
  const above = holding.filter((it) => ranked.indexOf(it) < ranked.indexOf(one) && !isSameCircular(it, one));
  return faultsAmong([...above.map(({ pack }) => pack), one.pack]).get(one.pack);
}

/** Those of `packs`, the most important first, that cannot lie upon the shipped packs and each other. */
function faultsAmong(packs: readonly Pack[]): ReadonlyMap<Pack, PackError> {
  const faults = new Map<Pack, PackError>();
  const named: Pack[] = [];
  for (const pack of packs) {
    if (isTakenId(pack.id, [...GROUNDS.flat(), ...named])) faults.set(pack, new PackError(pack.id, 'id', TAKEN_ID));
    else named.push(pack);
  }
  const out = new Map(refusedOf(named).map((error) => [error.file, error]));
  // One that gave way to another which does not stand either gets its place back.
  for (let again = true; again; ) {
    again = false;
    for (const { id } of named.filter((pack) => out.has(pack.id))) {
      if (refusedOf(named.filter((pack) => pack.id === id || !out.has(pack.id))).length > 0) continue;
      out.delete(id);
      again = true;
    }
  }
  for (const pack of named) {
    const error = out.get(pack.id);
    if (error) faults.set(pack, error);
  }
  return faults;
}

function refusedOf(packs: readonly Pack[]): PackError[] {
  const refused: PackError[] = [];
  if (packs.length === 0) return refused;
  for (const ground of GROUNDS) {
    const left = packs.filter(({ id }) => !refused.some(({ file }) => file === id));
    refused.push(...standingOn(ground, left).refused);
  }
  return refused;
}
