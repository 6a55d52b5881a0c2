/** The last warning with its words: `storage.session` lives in memory and is gone when the browser is closed. */
import { browser } from 'wxt/browser';
import { LAST_WARNING_KEY } from './glance.ts';
import { type Outcome, type Warning, warningSchema } from './messages.ts';

export async function readLastWarning(): Promise<Warning | undefined> {
  const stored = warningSchema.safeParse((await browser.storage.session.get(LAST_WARNING_KEY))[LAST_WARNING_KEY]);
  return stored.success ? stored.data : undefined;
}

export async function keepLastWarning(warning: Warning): Promise<void> {
  await browser.storage.session.set({ [LAST_WARNING_KEY]: warning });
}

export async function forgetLastWarning(): Promise<void> {
  await browser.storage.session.remove(LAST_WARNING_KEY);
}

/** Notes what the person did, if that warning is still the last one. */
export async function decideLastWarning(id: string, outcome: Outcome): Promise<void> {
  const last = await readLastWarning();
  if (last?.id === id) await keepLastWarning({ ...last, outcome });
}
