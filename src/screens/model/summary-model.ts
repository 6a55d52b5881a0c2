/** What the popup shows first. Made of little, so that it stands at once: no law, no guidance, no sites but their names. Pure. */
import type { Failures, Governing } from '../../browser/index.ts';
import type { Election } from '../../rulebook/index.ts';
import { currentPhase } from '../../rulebook/phases.ts';
import type { Message } from '../../vocabulary.ts';
import { failuresModel } from './failures-model.ts';
import { localIn } from './local-in.ts';
import { managedModel } from './managed-model.ts';
import { phaseModel } from './phase-model.ts';
import type { ScreenModel, SummaryModel, WelcomeStep } from './views.ts';

export interface SummaryState {
  readonly elections: readonly Election[];
  readonly settings: {
    readonly region: string;
    readonly welcome?: { readonly skipped: readonly WelcomeStep[] };
  };
  /** The sites that Jeda knows, by the name that a person knows them by. */
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly tab: ScreenModel['tab'];
  readonly failures: Failures;
  /** What the person's institution has set. */
  readonly governing?: Governing | undefined;
  /** Names of regions by their codes; a page brings them only where it has to tell one. */
  readonly placeName?: ((code: string) => string | undefined) | undefined;
  /** Of Jeda. */
  readonly version: string;
  readonly userAgent: string;
  /** Whether a warning is remembered, whose law has still to be looked up. */
  readonly warned?: boolean;
  /** Local ISO date, `2026-11-22`. */
  readonly today: string;
  readonly message: Message;
  readonly language: 'id' | 'en';
}

export function summaryModel(state: SummaryState): SummaryModel {
  const { settings, message, language, today } = state;
  const managed = managedModel(state.governing, state);
  return {
    tab: state.tab,
    ...(managed && { managed }),
    failures: failuresModel(state),
    phase: phaseModel(currentPhase(state, settings.region, today), { message, language, local: localIn(language) }),
    skipped: settings.welcome?.skipped ?? [],
    ...(state.warned && { warned: true }),
  };
}
