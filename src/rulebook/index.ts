/** The rulebook as the other rooms use it. Without the schema and `load.ts`: those bring zod, which no page should pay for. */
export { type Active, activeKnowledge } from './active.ts';
export { isCampaign, ruleOfAct } from './acts.ts';
export { exceptionOf } from './exceptions.ts';
export { guidanceFor } from './guidance.ts';
export { forceFor } from './in-force.ts';
export { LAYERS, type Layer } from './layers.ts';
export { ownPack, personalPacks } from './own-elections.ts';
export { PackError } from './pack-error.ts';
export {
  type ActiveElection,
  type CurrentPhase,
  currentPhase,
  electionsIn,
  phaseOf,
  type Stage,
} from './phases.ts';
export type { GuidanceEntry, LawEntry, Rulebook, SanctionEntry } from './rulebook.ts';
export { lawOf, legalBasis, type SanctionGroup, sanctionsFor } from './sanctions.ts';
export type { Election, Exception, Pack, Source } from './schema.ts';
export { SHIPPED, standingBook } from './shipped.ts';
export type { Standing } from './standing.ts';
