import { setTimeout as pause } from 'node:timers/promises';
import type { UntilOptions } from './stage.ts';

/**
 * Polls until `check` gives something truthy, and returns that. A check that throws counts as "not yet".
 * @throws Error that names what was waited for, with the last error as its cause.
 */
export async function until<T>(check: () => Promise<T> | T, options: UntilOptions = {}): Promise<NonNullable<T>> {
  const { what = String(check), deadline = 10_000 } = options;
  const end = Date.now() + deadline;
  let cause: unknown;
  for (;;) {
    try {
      const result = await check();
      if (result) return result;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${deadline} ms in vain for ${what}`, { cause });
    await pause(30);
  }
}
