/** Whom the person trusts. Pure: the moment is told, as ISO time. */
import type { Kept } from './kept.ts';

/** Trusted from now on; once more, if trust was taken back. */
export function trusting(kept: Kept, { fingerprint, name }: { fingerprint: string; name: string }, now: string): Kept {
  const others = kept.issuers.filter((one) => one.fingerprint !== fingerprint);
  return { ...kept, issuers: [...others, { fingerprint, name, since: now }] };
}

/** The circulars of this issuer hold no longer; they stay on the device. */
export function distrusting(kept: Kept, fingerprint: string, now: string): Kept {
  const issuers = kept.issuers.map((one) => (one.fingerprint === fingerprint ? { ...one, revoked: now } : one));
  return { ...kept, issuers };
}
