import { setTimeout as pause } from 'node:timers/promises';
import type { UntilOptions } from './stage.ts';

/**
 * Polls until `check` gives something truthy, and returns that. A check that throws counts as "not yet".
 * @throws Error that names what was waited for, with the last error as its cause.
 */
export async function until<T>(check: () => Promise<T> | T, options: UntilOptions = {}): Promise<NonNullable<T>> {
  const { what = String(check), deadline = 10_000 } = options;
  const start = Date.now();
  let cause: unknown;
  for (;;) {
    try {
      const result = await check();
      if (result) return result;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    const waited = Date.now() - start;
    if (waited > deadline) throw new Error(`Waited ${deadline} ms in vain for ${what}`, { cause });
    // What takes seconds is no matter of milliseconds: asking costs the other workers their time.
    await pause(waited < 500 ? 30 : 150);
  }
}
