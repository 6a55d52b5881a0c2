/** Whether a pack holds on a day, and for a place. Pure: the day is a local ISO date (`2026-11-23`), never a clock. */
import { covers } from './regions.ts';
import type { Pack } from './schema.ts';

export type Force = 'in-force' | 'not-yet' | 'expired' | 'elsewhere';

type When = Pick<Pack, 'from' | 'to'>;

export function forceOf({ from, to }: When, isoDay: string): Exclude<Force, 'elsewhere'> {
  if (to !== undefined && to < isoDay) return 'expired';
  return from !== undefined && isoDay < from ? 'not-yet' : 'in-force';
}

/** The same for a person in `region` (Kemendagri code). A pack of another place never holds for them, whatever the day. */
export function forceFor(pack: When & Pick<Pack, 'region'>, who: { region: string; isoDay: string }): Force {
  return covers(pack.region ?? 'id', who.region) ? forceOf(pack, who.isoDay) : 'elsewhere';
}
