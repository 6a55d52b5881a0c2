/** "Ini bukan pelanggaran": what the person declared, remembered on this device as the uppermost, personal layer. */
import type { Finding, RuleId } from '../vocabulary.ts';
import type { Exception, Pack } from './schema.ts';

export const PERSONAL_PACK = 'personal';

/** @param since ISO time with zone, as `new Date().toISOString()` gives it. */
export function exceptionOf(finding: Pick<Finding, 'rule' | 'wording'>, since: string): Exception {
  return { rule: finding.rule, wording: finding.wording, since };
}

/** Whether exactly this was declared before: this rule in this normalised wording. */
export function isExcepted(exceptions: readonly Exception[], rule: RuleId, wording: string): boolean {
  return exceptions.some((it) => it.rule === rule && it.wording === wording);
}

/** The personal layer. Of exceptions that say the same, the first declared stays. */
export function personalPack(exceptions: readonly Exception[]): Pack {
  const ordered = exceptions.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  const kept = ordered.filter((it, at) => !isExcepted(ordered.slice(0, at), it.rule, it.wording));
  return {
    format: 1,
    id: PERSONAL_PACK,
    layer: 'personal',
    title: { id: 'Milik Anda', en: 'Yours' },
    issuer: 'Anda',
    asOf: kept.at(-1)?.since.slice(0, 10) ?? '1970-01-01',
    sources: [],
    law: [],
    sanctions: [],
    rules: [],
    guidance: [],
    parties: [],
    elections: [],
    contacts: [],
    exceptions: kept,
  };
}
