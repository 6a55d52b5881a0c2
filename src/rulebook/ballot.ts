/** The order of a ballot. */

interface Numbered {
  readonly number?: number | undefined;
}

/** By their numbers; whoever has none yet stands behind, as they were written. */
export function byBallot(one: Numbered, other: Numbered): number {
  if (one.number === other.number) return 0;
  return (one.number ?? Number.POSITIVE_INFINITY) - (other.number ?? Number.POSITIVE_INFINITY);
}
