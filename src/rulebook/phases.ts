/** Where an election stands on a day. Pure: the day is a local ISO date (`2024-11-27`), never a clock. */
import type { Phase } from '../vocabulary.ts';
import { covers } from './regions.ts';
import type { Election, Sanction } from './schema.ts';

/** Stages of the candidate's road as the joint decree of 2022 (SKB) divides its tables: before and from determination. */
export type Stage = Exclude<Sanction['stage'], 'any'>;

/**
 * How long a past election is still called to mind, in days. A choice of ours, no law: PP 94/2021 Ps 5 huruf n forbids taking
 * sides "sebelum, selama, dan sesudah masa kampanye" and names no end.
 */
export const AFTER_DAYS = 90;

/** Most pressing first. */
const PRESSING: readonly Phase[] = ['vote-day', 'quiet', 'campaign', 'candidates', 'prospective', 'after', 'outside'];

export function phaseOf(election: Election, isoDay: string): Phase {
  const found = election.phases.find((it) => (it.from ?? '') <= isoDay && isoDay <= (it.to ?? '9999-12-31'));
  return found?.phase ?? 'outside';
}

/** `after` counts as `candidate`: the candidates stay what they became when they were determined. */
export function stageOf(phase: Phase): Stage | undefined {
  if (phase === 'outside') return undefined;
  return phase === 'prospective' ? 'prospective' : 'candidate';
}

export interface ActiveElection {
  readonly election: Election;
  readonly phase: Phase;
  /** Last day of this phase, when it has one. */
  readonly until?: string;
}

export interface CurrentPhase {
  /** The most pressing phase of the active elections; `outside` when there is none. */
  readonly phase: Phase;
  readonly stage?: Stage;
  /** Most pressing first. */
  readonly active: readonly ActiveElection[];
}

/** As much of a rulebook as has to be known. */
interface Elections {
  readonly elections: readonly Election[];
}

/** The elections in which a person in `region` (Kemendagri code) may vote: of the city or regency, the province, the country. */
export function electionsIn(rulebook: Elections, region: string): Election[] {
  return rulebook.elections.filter((it) => covers(it.region, region));
}

/** What is going on for a person in `region` (Kemendagri code) on `isoDay`: own city or regency, province and country. */
export function currentPhase(rulebook: Elections, region: string, isoDay: string): CurrentPhase {
  const active = electionsIn(rulebook, region)
    .map((election) => activeOn(election, isoDay))
    .filter((it) => it.phase !== 'outside' && !isLongPast(it, isoDay))
    .toSorted((a, b) => PRESSING.indexOf(a.phase) - PRESSING.indexOf(b.phase));
  const phase = active[0]?.phase ?? 'outside';
  const stage = stageOf(phase);
  return { phase, active, ...(stage && { stage }) };
}

function activeOn(election: Election, isoDay: string): ActiveElection {
  const phase = phaseOf(election, isoDay);
  const until = election.phases.find((it) => it.phase === phase)?.to;
  return { election, phase, ...(until && { until }) };
}

function isLongPast({ election, phase }: ActiveElection, isoDay: string): boolean {
  return phase === 'after' && Date.parse(isoDay) - Date.parse(election.voteDay) > AFTER_DAYS * 86_400_000;
}
