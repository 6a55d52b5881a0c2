import type { Pack } from './schema.ts';

/** Whether a rule for `outer` holds in `inner`: `id` holds everywhere, `36` holds in `36.74`. Kemendagri codes. */
export function covers(outer: string, inner: string): boolean {
  return outer === 'id' || outer === inner || inner.startsWith(`${outer}.`);
}

/**
 * The packs that count for a person in `region`. A pack of nothing but elections stays whatever its region: taking sides in
 * somebody else's election is taking sides too.
 */
export function packsFor(packs: readonly Pack[], region: string): Pack[] {
  return packs.filter((pack) => {
    const speaks = pack.rules.length + pack.guidance.length > 0;
    return !speaks || pack.region === undefined || covers(pack.region, region);
  });
}
