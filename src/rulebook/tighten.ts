/** The one law of the layers: a lower one adds and tightens; what stands above it stays. */
import { STATUSES } from '../vocabulary.ts';
import type { Fault } from './duplicates.ts';
import { mendOf } from './mend.ts';
import type { GuidanceEntry, Origin, RuleEntry } from './rulebook.ts';
import type { GuidancePoint, Rule } from './schema.ts';

const STRICTNESS: readonly GuidancePoint['kind'][] = ['boleh', 'abu-abu', 'jangan'];

/** Why `lower` may not lie upon `upper`; empty when it only adds. Paths are relative to the rule. */
export function weakensRule(upper: RuleEntry, lower: Rule): Fault[] {
  const faults: Fault[] = [];
  for (const list of ['acts', 'law', 'sanctions'] as const) {
    const kept = new Set<string>(lower[list]);
    const missing = upper[list].filter((it) => !kept.has(it)).join(', ');
    if (missing !== '') faults.push({ path: list, mend: mendOf('neverOff', upper.id, upper.origin.issuer, missing) });
  }
  if (lower.disputed && lower.disputed.length > 0)
    faults.push({ path: 'disputed', mend: mendOf('undisputed', upper.id, upper.origin.issuer) });
  return faults;
}

/** `upper` with what `lower` adds. Title, reason and alternative of the upper layer stay in front. */
export function tightenRule(upper: RuleEntry, lower: Rule, origin: Origin): RuleEntry {
  return {
    ...upper,
    acts: [...new Set([...upper.acts, ...lower.acts])],
    law: [...new Set([...upper.law, ...lower.law])],
    sanctions: [...new Set([...upper.sanctions, ...lower.sanctions])],
    additions: [...upper.additions, { origin, reason: lower.reason, instead: lower.instead }],
  };
}

/** A point may be told anew under the same id only to make it stricter, and for no fewer people. Empty when it does. */
export function weakensPoint(upper: GuidanceEntry, lower: GuidancePoint): Fault[] {
  const faults: Fault[] = [];
  if (STRICTNESS.indexOf(lower.kind) <= STRICTNESS.indexOf(upper.kind)) {
    faults.push({
      path: 'kind',
      mend: mendOf('kind', upper.id, upper.origin.issuer, upper.kind),
    });
  }
  const kept = new Set<string>(lower.statuses ?? STATUSES);
  const missing = (upper.statuses ?? STATUSES).filter((it) => !kept.has(it));
  if (missing.length > 0)
    faults.push({ path: 'statuses', mend: mendOf('keeps', upper.id, upper.origin.issuer, missing.join(', ')) });
  return faults;
}

/** Told in the words of the lower layer, with the law and the sources of both: what a point rests on stays in sight. */
export function tightenPoint(upper: GuidanceEntry, lower: GuidancePoint, origin: Origin): GuidanceEntry {
  return {
    ...lower,
    law: [...new Set([...upper.law, ...lower.law])],
    sources: [...new Set([...upper.sources, ...lower.sources])],
    origin,
    tightened: { from: upper.kind, origin: upper.origin },
  };
}
