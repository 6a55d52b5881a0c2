/** Which fault kept the last warning out of the journal: counted when it begins, not at every warning, and shown until it is over. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { countFailure } from '../browser/index.ts';
import { JOURNAL_FAULTS, type JournalFault } from './fault.ts';

const KEY = 'journalFault';

export async function readFault(): Promise<JournalFault | undefined> {
  const stored = z.enum(JOURNAL_FAULTS).safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : undefined;
}

/** @throws when `storage.local` fails as well. */
export async function noteFault(fault: JournalFault): Promise<void> {
  if ((await readFault()) === fault) return;
  await browser.storage.local.set({ [KEY]: fault });
  await countFailure(`journal-${fault}`, new Date().toISOString());
}

export async function noteHealth(): Promise<void> {
  if (await readFault()) await browser.storage.local.remove(KEY);
}
