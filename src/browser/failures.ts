/** Our own errors, counted: each let a post through unchecked, and the person has a right to know. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'failures';

const schema = z.object({
  count: z.int(),
  last: z.optional(z.object({ stage: z.string(), error: z.string(), at: z.iso.datetime() })),
});
export type Failures = z.infer<typeof schema>;

export async function readFailures(): Promise<Failures> {
  const stored = schema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : { count: 0 };
}

/** Called by the background alone, one at a time, so that no count is lost. */
export async function countFailure(stage: string, error: string, at: string): Promise<void> {
  const { count } = await readFailures();
  await browser.storage.local.set({ [KEY]: { count: count + 1, last: { stage, error, at } } satisfies Failures });
}

export async function forgetFailures(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
