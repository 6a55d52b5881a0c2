/** Whom the person trusts, and for what. Pure: the moment is told, as ISO time. */
import { LAYERS, type Pack } from '../rulebook/index.ts';
import type { Circular } from './circular.ts';
import type { Kept } from './kept.ts';
import { type Grant, reaches } from './trust.ts';

/** Trusted from now on under this name, up to this layer, besides what was said before; once more, if trust was taken back. */
export function trusting(kept: Kept, { fingerprint, name, layer }: Grant & { fingerprint: string }, now: string): Kept {
  const known = kept.issuers.find((one) => one.fingerprint === fingerprint);
  const others = kept.issuers.filter((one) => one !== known);
  const { revoked, ...before } = known ?? { fingerprint, name, since: now, grants: [] };
  const since = revoked === undefined ? before.since : now;
  return { ...kept, issuers: [...others, { ...before, since, grants: granted(before.grants, { name, layer }) }] };
}

/** Trusted once more, for what it was trusted for. */
export function trustingAgain(kept: Kept, fingerprint: string, now: string): Kept {
  const issuers = kept.issuers.map((one) => {
    const { revoked, ...before } = one;
    return one.fingerprint === fingerprint && revoked !== undefined ? { ...before, since: now } : one;
  });
  return { ...kept, issuers };
}

/** The circulars of this issuer hold no longer; they stay on the device. */
export function distrusting(kept: Kept, fingerprint: string, now: string): Kept {
  const issuers = kept.issuers.map((one) => (one.fingerprint === fingerprint ? { ...one, revoked: now } : one));
  return { ...kept, issuers };
}

/**
 * For keys that were trusted before names and layers counted: what is installed of theirs holds on, under the names and layers
 * that it has, and nothing beyond it without a question.
 */
export function granting(kept: Kept, circulars: readonly Circular[]): Kept {
  const issuers = kept.issuers.map((one) => {
    const signed = circulars.filter(({ fingerprint }) => fingerprint === one.fingerprint).map(({ pack }) => pack);
    const grants = signed.map(({ issuer, layer }) => ({ name: issuer, layer }));
    return { ...one, grants: [{ name: one.name, layer: LOWEST }, ...grants].reduce(granted, one.grants) };
  });
  return { ...kept, issuers };
}

/** What a first yes means where nothing is known of the circular that it was said for. */
const LOWEST: Pack['layer'] = LAYERS.findLast((layer) => layer !== 'personal') ?? 'office';

/** A higher layer takes the place of a lower one of the same name. */
function granted(grants: readonly Grant[], { name, layer }: Grant): Grant[] {
  if (grants.some((one) => reaches(one, { issuer: name, layer }))) return [...grants];
  return [
    ...grants.filter((one) => !reaches({ name, layer }, { issuer: one.name, layer: one.layer })),
    { name, layer },
  ];
}
