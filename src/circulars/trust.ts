/** For what a key is trusted: a name, and up to which layer. A key alone would let a small office speak as the country. Pure. */
import { LAYERS, type Layer, type Pack } from '../rulebook/index.ts';

/** What the person, or a policy, said yes to. */
export interface Grant {
  /** As packs name their issuer. */
  readonly name: string;
  /** The highest layer that it may speak for. */
  readonly layer: Layer;
}

export interface Trusted {
  /** Of the public key: what two people compare. */
  readonly fingerprint: string;
  readonly grants: readonly Grant[];
  /** ISO time; trust was taken back then. */
  readonly revoked?: string;
}

/** Why it is not taken at its word. `beyond-trust`: the key is known, but not under this name, or not for so high a layer. */
export type Distrust = 'unknown-issuer' | 'revoked' | 'beyond-trust';

interface Signed {
  readonly pack: Pick<Pack, 'issuer' | 'layer'>;
  readonly fingerprint?: string;
  readonly by: 'person' | 'policy';
}

/** Undefined where nothing speaks against it: what nobody signed is the person's own, and a policy vouches for what it brings. */
export function distrustOf({ pack, fingerprint, by }: Signed, issuers: readonly Trusted[]): Distrust | undefined {
  if (by === 'policy' || fingerprint === undefined) return undefined;
  const known = issuers.filter((one) => one.fingerprint === fingerprint);
  if (known.length === 0) return 'unknown-issuer';
  // Whoever else trusts it: what the person took back stays back.
  if (known.some(({ revoked }) => revoked !== undefined)) return 'revoked';
  return known.some(({ grants }) => grants.some((grant) => reaches(grant, pack))) ? undefined : 'beyond-trust';
}

/** Whether this much was said yes to already. */
export const reaches = (grant: Grant, { issuer, layer }: Signed['pack']): boolean =>
  plain(grant.name) === plain(issuer) && LAYERS.indexOf(grant.layer) <= LAYERS.indexOf(layer);

/** Capitals and blanks make nobody another. */
const plain = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
