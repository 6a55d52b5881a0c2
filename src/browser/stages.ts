/**
 * The stages at which a page, a person on it, or the clock comes to code of ours. At each a guard stands: what fails there is
 * counted under this name, and the page goes on. `tests/end-to-end/faults.chromium.spec.ts` breaks each of them once.
 */
export const STAGES = [
  /** A press, or what is written: is it to be held? */
  'gate',
  /** Which box is written in. */
  'attention',
  /** Judging while it is written. */
  'hint',
  /** Bringing what the classifier knows. */
  'model',
  /** Pressing in the person's stead, and what became of it. */
  'resend',
  'outcome',
  /** What belongs to the warning and not to the page. */
  'own-events',
  'warning.above',
  /** The warning itself. */
  'warning.mount',
  'warning.dialog',
  'warning.press',
  'warning.choice',
  'warning.hint',
  'warning.marks',
] as const;
export type Stage = (typeof STAGES)[number];

/** Runs code of ours. An error ends here: it is told, and the answer is undefined. */
export type Guard = <T>(stage: Stage, run: () => T) => T | undefined;
