import type { SanctionView } from '../model/guidance-views.ts';

/** One sanction and all rules that lead to it. */
export interface SanctionRow extends Omit<SanctionView, 'rule'> {
  readonly rules: readonly string[];
}

export interface SanctionStage {
  readonly stage: string;
  readonly now: boolean;
  readonly rows: readonly SanctionRow[];
}

/** From what comes first to what comes last, and seldom. */
const KINDS: readonly SanctionView['kind'][] = ['ethics', 'discipline', 'dismissal', 'criminal'];

/**
 * Ten rules share a handful of sanctions: told once each, by stage. First come the stages that run today, and in each what is
 * likeliest: the office before the court, and of one kind what most rules lead to.
 */
export function groupSanctions(sanctions: readonly SanctionView[]): SanctionStage[] {
  const stages = new Map<string, { now: boolean; rows: Map<string, SanctionRow> }>();
  for (const { rule, ...sanction } of sanctions) {
    const stage = stages.get(sanction.stage) ?? { now: sanction.now, rows: new Map<string, SanctionRow>() };
    stages.set(sanction.stage, stage);
    const key = `${sanction.kind}|${sanction.text}|${sanction.law}`;
    const rules = stage.rows.get(key)?.rules ?? [];
    stage.rows.set(key, { ...sanction, rules: rules.includes(rule) ? rules : [...rules, rule] });
  }
  return [...stages]
    .map(([stage, { now, rows }]) => ({ stage, now, rows: [...rows.values()].toSorted(byLikelihood) }))
    .toSorted((a, b) => Number(b.now) - Number(a.now) || Number(b.now) * (firstKind(a) - firstKind(b)));
}

function byLikelihood(a: SanctionRow, b: SanctionRow): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.rules.length - a.rules.length;
}

function firstKind({ rows: [first] }: SanctionStage): number {
  return first ? KINDS.indexOf(first.kind) : KINDS.length;
}

/** The id of a row in the table of sanctions: of its stage, and of itself within it. */
export function sanctionId(stage: number, row: number): string {
  return `sanction-${stage}-${row}`;
}
