/**
 * Our own errors, counted: each let a post through unchecked or kept something from being stored, and the person has a right to
 * know. Kept are the code of the part that failed and the moment; never the text of an error, which may carry what a page says.
 */
import { browser } from 'wxt/browser';

export const KEY = 'failures';

/** How many of the last failures are kept with their moment. */
const RECENT = 20;

/** The code of a part of ours: `gate`, `warning.dialog`, `journal-full`. */
export const isStage = (raw: unknown): raw is string =>
  typeof raw === 'string' && raw.length <= 40 && /^[a-z]+([.-][a-z]+)*$/.test(raw);

/** One failure: which part, and when, ISO 8601. */
interface Failure {
  readonly stage: string;
  readonly at: string;
}

export interface Failures {
  /** How often each part failed, ever since the person last understood. */
  readonly counts: Readonly<Record<string, number>>;
  /** Oldest first. */
  readonly recent: readonly Failure[];
}

export const NO_FAILURES: Failures = { counts: {}, recent: [] };

export async function readFailures(): Promise<Failures> {
  return parseFailures((await browser.storage.local.get(KEY))[KEY]);
}

/** What is stored, if it is sound. Plain checks: the popup reads it before its first paint, and a schema would cost it that. */
export function parseFailures(stored: unknown): Failures {
  if (!isRecord(stored)) return NO_FAILURES;
  const { counts, recent, count, last } = stored;
  if (isCounts(counts) && Array.isArray(recent)) {
    const sound = recent.map(failureOf);
    return sound.includes(undefined) ? NO_FAILURES : { counts, recent: sound.flatMap((one) => one ?? []) };
  }
  // As it was kept before: one count, and the last failure.
  const before = failureOf(last);
  if (!Number.isInteger(count) || !count || (last !== undefined && !before)) return NO_FAILURES;
  return { counts: { [before?.stage ?? 'earlier']: Number(count) }, recent: before ? [before] : [] };
}

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> => typeof raw === 'object' && raw !== null;

const isCounts = (raw: unknown): raw is Failures['counts'] =>
  isRecord(raw) && Object.entries(raw).every(([stage, count]) => isStage(stage) && Number.isInteger(count));

/** Nothing of it but the code and the moment: the text of an error may carry what a page says. */
function failureOf(raw: unknown): Failure | undefined {
  if (!isRecord(raw) || !isStage(raw.stage) || typeof raw.at !== 'string') return undefined;
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(raw.at) && !Number.isNaN(Date.parse(raw.at))
    ? { stage: raw.stage, at: raw.at }
    : undefined;
}

/** One more failure, as of this moment. */
export function withFailure({ counts, recent }: Failures, stage: string, at: string): Failures {
  return {
    counts: { ...counts, [stage]: (counts[stage] ?? 0) + 1 },
    recent: [...recent, { stage, at }].slice(-RECENT),
  };
}

let turn: Promise<unknown> = Promise.resolve();

/** Called by the background alone; one at a time, so that no count is lost. @throws when nothing can be stored. */
export function countFailure(stage: string, at: string): Promise<void> {
  const counting = turn.then(async () => {
    await browser.storage.local.set({ [KEY]: withFailure(await readFailures(), stage, at) });
  });
  turn = counting.catch(() => undefined);
  return counting;
}

export async function forgetFailures(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
