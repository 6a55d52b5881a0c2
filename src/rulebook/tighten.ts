/** The one law of the layers: a lower one adds and tightens; what stands above it stays. */
import type { LocalText } from '../vocabulary.ts';
import { STATUSES } from '../vocabulary.ts';
import type { Fault } from './duplicates.ts';
import type { GuidanceEntry, Origin, RuleEntry } from './rulebook.ts';
import type { GuidancePoint, Rule } from './schema.ts';

const STRICTNESS: readonly GuidancePoint['kind'][] = ['boleh', 'abu-abu', 'jangan'];

/** Why `lower` may not lie upon `upper`, or undefined when it only adds. Paths are relative to the rule. */
export function weakensRule(upper: RuleEntry, lower: Rule): Fault | undefined {
  for (const list of ['acts', 'law', 'sanctions'] as const) {
    const kept = new Set<string>(lower[list]);
    const missing = upper[list].filter((it) => !kept.has(it));
    if (missing.length > 0) return { path: list, mend: keeps(upper.id, missing.join(', '), upper.origin) };
  }
  if (lower.disputed && lower.disputed.length > 0) {
    return {
      path: 'disputed',
      mend: {
        id: `aturan "${upper.id}" berasal dari ${upper.origin.issuer}: lapisan di bawahnya tidak dapat memperdebatkannya; hapus "disputed"`,
        en: `rule "${upper.id}" comes from ${upper.origin.issuer}: a lower layer cannot put it in dispute; remove "disputed"`,
      },
    };
  }
  return undefined;
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

/** A point may be told anew under the same id only to make it stricter, and for no fewer people. */
export function weakensPoint(upper: GuidanceEntry, lower: GuidancePoint): Fault | undefined {
  if (STRICTNESS.indexOf(lower.kind) <= STRICTNESS.indexOf(upper.kind)) {
    return {
      path: 'kind',
      mend: {
        id: `"${upper.id}" dari ${upper.origin.issuer} sudah "${upper.kind}": lapisan di bawahnya hanya dapat memperketat; untuk menambah penjelasan, pakai id lain`,
        en: `"${upper.id}" of ${upper.origin.issuer} is already "${upper.kind}": a lower layer can only make it stricter; to add words, use another id`,
      },
    };
  }
  const kept = new Set<string>(lower.statuses ?? STATUSES);
  const missing = (upper.statuses ?? STATUSES).filter((it) => !kept.has(it));
  return missing.length > 0 ? { path: 'statuses', mend: keeps(upper.id, missing.join(', '), upper.origin) } : undefined;
}

export function tightenPoint(upper: GuidanceEntry, lower: GuidancePoint, origin: Origin): GuidanceEntry {
  return { ...lower, origin, tightened: { from: upper.kind, origin: upper.origin } };
}

function keeps(id: string, missing: string, origin: Origin): LocalText {
  return {
    id: `"${id}" dari ${origin.issuer} mencakup ${missing}: lapisan di bawahnya boleh menambah, tidak boleh mengurangi; cantumkan lagi ${missing}`,
    en: `"${id}" of ${origin.issuer} covers ${missing}: a lower layer may add, not take away; write ${missing} again`,
  };
}
