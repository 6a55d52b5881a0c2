/** What a rule can cost, and on what law it stands: for one status, at one stage. */
import type { RuleId, Status } from '../vocabulary.ts';
import type { Stage } from './phases.ts';
import type { LawEntry, Rulebook, SanctionEntry } from './rulebook.ts';
import type { Sanction, Source } from './schema.ts';

export interface SanctionGroup {
  readonly stage: Sanction['stage'];
  readonly kind: Sanction['kind'];
  /** False: belongs to another stage than today's; shown folded. */
  readonly now: boolean;
  readonly sanctions: readonly SanctionEntry[];
}

export interface Addressee {
  readonly status: Status;
  /** Absent outside any election: then only what holds at any time is `now`. */
  readonly stage?: Stage | undefined;
}

const STAGES: readonly Sanction['stage'][] = ['prospective', 'candidate', 'any'];
const KINDS: readonly Sanction['kind'][] = ['ethics', 'discipline', 'dismissal', 'criminal'];

/** Sanctions of a rule for this status, grouped by stage and kind; today's groups first. */
export function sanctionsFor(rulebook: Rulebook, rule: RuleId, { status, stage }: Addressee): SanctionGroup[] {
  const mine = pick(rulebook.sanctions, rulebook.rules[rule].sanctions).filter((it) => it.statuses.includes(status));
  return STAGES.flatMap((of) => KINDS.map((kind) => ({ of, kind })))
    .map(({ of, kind }) => ({
      stage: of,
      kind,
      now: of === 'any' || of === stage,
      sanctions: mine.filter((it) => it.stage === of && it.kind === kind),
    }))
    .filter((it) => it.sanctions.length > 0)
    .toSorted((a, b) => Number(b.now) - Number(a.now));
}

export interface LegalBasis {
  readonly reference: LawEntry;
  readonly sources: readonly Source[];
}

/** The law of a rule, in the order of the pack; with `status`, only articles that address it. */
export function legalBasis(rulebook: Rulebook, rule: RuleId, status?: Status): LegalBasis[] {
  const all = lawOf(rulebook, rulebook.rules[rule].law);
  return status ? all.filter(({ reference }) => reference.statuses?.includes(status) ?? true) : all;
}

/** References with their sources, for any list of law ids: of a rule, a sanction or a point of guidance. */
export function lawOf(rulebook: Rulebook, ids: readonly string[]): LegalBasis[] {
  return pick(rulebook.law, ids).map((reference) => ({
    reference,
    sources: pick(rulebook.sources, reference.sources),
  }));
}

/** Entries by id; merging has already refused ids that lead nowhere. */
function pick<T>(from: Readonly<Record<string, T>>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => {
    const found = from[id];
    return found === undefined ? [] : [found];
  });
}
