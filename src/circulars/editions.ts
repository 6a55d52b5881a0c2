/** Which edition of a circular is the newest that this device has seen: an older one never comes back. Pure. */
import { forceOf } from '../rulebook/in-force.ts';
import type { Pack } from '../rulebook/index.ts';
import type { Circular } from './circular.ts';
import type { Edition, Kept } from './kept.ts';

/** A pack without a number is the one before the first. */
export const versionOf = ({ version = 0 }: Pick<Pack, 'version'>): number => version;

/** The same circular, whatever its edition: of one id and one key. What nobody signed is whose who brought it. */
export function isSameCircular(a: Circular, b: Circular): boolean {
  return a.pack.id === b.pack.id && a.fingerprint === b.fingerprint && (a.fingerprint !== undefined || a.by === b.by);
}

/** Has its first day come? Until then the edition before it holds. */
const hasBegun = (days: Pick<Pack, 'from'>, today: string) => forceOf(days, today) !== 'not-yet';

/**
 * The number of the edition that stands in place of `circular`; undefined where it is the newest.
 * @param before those that count for more, which of two of the same number is the one that stands.
 * @param after those that count for less.
 */
export function supersededBy(
  circular: Circular,
  of: {
    readonly before: readonly Circular[];
    readonly after: readonly Circular[];
    readonly editions: readonly Edition[];
    /** Local ISO date. */
    readonly today: string;
  },
): number | undefined {
  const mine = versionOf(circular.pack);
  const same = (others: readonly Circular[]) =>
    others
      .filter((one) => isSameCircular(one, circular) && hasBegun(one.pack, of.today))
      .map(({ pack }) => versionOf(pack));
  const seen = of.editions.filter(
    ({ id, fingerprint, from }) =>
      id === circular.pack.id && fingerprint === circular.fingerprint && hasBegun({ from }, of.today),
  );
  const newer = [
    ...same(of.before).filter((version) => version >= mine),
    ...same(of.after).filter((version) => version > mine),
    ...seen.map(({ version }) => version).filter((version) => version > mine),
  ];
  return newer.length > 0 ? Math.max(...newer) : undefined;
}

/** Remembers a signed edition, unless a newer one is remembered; whoever else had the id stays remembered as well. */
export function remembering(kept: Kept, { pack, fingerprint, digest }: Circular): Kept {
  if (fingerprint === undefined) return kept;
  const { id, from } = pack;
  const version = versionOf(pack);
  const isIts = (one: Edition) => one.id === id && one.fingerprint === fingerprint;
  const known = kept.editions.find(isIts);
  if (known && known.version >= version) return kept;
  const edition = { id, fingerprint, version, digest, ...(from !== undefined && { from }) };
  return { ...kept, editions: [...kept.editions.filter((one) => !isIts(one)), edition] };
}
