/** The rulebook as the other rooms use it. Without the schema and `load.ts`: those bring zod, which no page should pay for. */
export { exceptionOf, isExcepted, PERSONAL_PACK, personalPack } from './exceptions.ts';
export { guidanceFor } from './guidance.ts';
export { LAYERS, type Layer } from './layers.ts';
export { mergeLayers } from './merge.ts';
export { PackError } from './pack-error.ts';
export { type ActiveElection, type CurrentPhase, currentPhase, phaseOf, type Stage, stageOf } from './phases.ts';
export { covers, packsFor } from './regions.ts';
export type {
  CheckEntry,
  ContactEntry,
  GuidanceEntry,
  LawEntry,
  Origin,
  RuleAddition,
  Rulebook,
  RuleEntry,
  SanctionEntry,
} from './rulebook.ts';
export {
  type Addressee,
  type LegalBasis,
  lawOf,
  legalBasis,
  type SanctionGroup,
  sanctionsFor,
} from './sanctions.ts';
export { SHIPPED, type Standing, standingBook } from './shipped.ts';
