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

/** Ten rules share a handful of sanctions: told once each, by stage, with the stage that runs today first. */
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
    .map(([stage, { now, rows }]) => ({ stage, now, rows: [...rows.values()] }))
    .sort((a, b) => Number(b.now) - Number(a.now));
}
