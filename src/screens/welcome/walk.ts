/** Where a person stands in the first run, and what they left out. Pure. */
import { type Settings, WELCOME_STEPS } from '../../browser/index.ts';

export type Step = (typeof WELCOME_STEPS)[number];
export type Kept = Settings['welcome'];

/** The steps, then the end. */
export const STOPS = [...WELCOME_STEPS, 'done'] as const;
export type Stop = (typeof STOPS)[number];

/** Where to begin: at the step that the address names; else who comes back goes on with what was left out. */
export function startOf({ done, skipped }: Kept, hash = ''): Stop {
  const named = WELCOME_STEPS.find((step) => hash === `#${step}`);
  return named ?? (done ? WELCOME_STEPS.find((step) => skipped.includes(step)) : undefined) ?? 'status';
}

/** One step on. It counts as taken, or as left out; after the last one nothing is left to be asked. */
export function passed(kept: Kept, step: Step, how: 'taken' | 'skipped'): Kept {
  const others = kept.skipped.filter((one) => one !== step);
  const skipped = how === 'taken' ? others : inOrder([...others, step]);
  return { done: kept.done || step === WELCOME_STEPS.at(-1), skipped };
}

/** Left at this step: it and all after it are left out. */
export function left(kept: Kept, at: Step): Kept {
  const rest = WELCOME_STEPS.slice(WELCOME_STEPS.indexOf(at));
  return { done: true, skipped: kept.done ? kept.skipped : inOrder([...new Set([...kept.skipped, ...rest])]) };
}

export function nextOf(stop: Stop, by: 1 | -1): Stop {
  return STOPS[STOPS.indexOf(stop) + by] ?? stop;
}

function inOrder(steps: readonly Step[]): Step[] {
  return WELCOME_STEPS.filter((step) => steps.includes(step));
}
