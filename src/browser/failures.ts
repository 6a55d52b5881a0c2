/**
 * Our own errors, counted: each let a post through unchecked or kept something from being stored, and the person has a right to
 * know. Kept are the code of the part that failed and the moment; never the text of an error, which may carry what a page says.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'failures';

/** How many of the last failures are kept with their moment. */
const RECENT = 20;

/** The code of a part of ours: `gate`, `warning.dialog`, `journal-full`. */
export const stageSchema = z.string().check(z.regex(/^[a-z]+([.-][a-z]+)*$/), z.maxLength(40));

const schema = z.object({
  /** How often each part failed, ever since the person last understood. */
  counts: z.record(stageSchema, z.int()),
  /** Oldest first. */
  recent: z.array(z.object({ stage: stageSchema, at: z.iso.datetime() })),
});
export type Failures = z.infer<typeof schema>;

/** As it was kept before: one count, and the last failure. */
const oldSchema = z.object({
  count: z.int(),
  last: z.optional(z.object({ stage: stageSchema, at: z.iso.datetime() })),
});

export const NO_FAILURES: Failures = { counts: {}, recent: [] };

export async function readFailures(): Promise<Failures> {
  return parseFailures((await browser.storage.local.get(KEY))[KEY]);
}

export function parseFailures(stored: unknown): Failures {
  const now = schema.safeParse(stored);
  if (now.success) return now.data;
  const { success, data } = oldSchema.safeParse(stored);
  if (!success || data.count === 0) return NO_FAILURES;
  const { count, last } = data;
  return { counts: { [last?.stage ?? 'earlier']: count }, recent: last ? [last] : [] };
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
