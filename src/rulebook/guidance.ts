import type { Status } from '../vocabulary.ts';
import { covers } from './regions.ts';
import type { GuidanceEntry, Rulebook } from './rulebook.ts';

/** The points for a person of this status in this region (Kemendagri code), in the order of the book. */
export function guidanceFor(rulebook: Rulebook, who: { status: Status; region: string }): GuidanceEntry[] {
  return rulebook.guidance.filter(
    (it) =>
      (it.statuses?.includes(who.status) ?? true) &&
      (it.origin.region === undefined || covers(it.origin.region, who.region)),
  );
}
