/** Whether a pack holds on a day. Pure: the day is a local ISO date (`2026-11-23`), never a clock. */
import type { Pack } from './schema.ts';

export type Force = 'in-force' | 'not-yet' | 'expired';

export function forceOf({ from, to }: Pick<Pack, 'from' | 'to'>, isoDay: string): Force {
  if (to !== undefined && to < isoDay) return 'expired';
  return from !== undefined && isoDay < from ? 'not-yet' : 'in-force';
}
