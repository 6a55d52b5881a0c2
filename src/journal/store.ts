import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Warning } from '../browser/index.ts';
import { added, decided, type Entry, entrySchema } from './entry.ts';

const KEY = 'journal';

export async function readJournal(): Promise<Entry[]> {
  const stored = z.array(z.unknown()).safeParse((await browser.storage.local.get(KEY))[KEY]);
  if (!stored.success) return [];
  return stored.data.flatMap((raw) => {
    const entry = entrySchema.safeParse(raw);
    return entry.success ? [entry.data] : [];
  });
}

/** Remembers that a warning was given; its text stays out. */
export async function recordWarning({ id, at, site, act, level, findings, outcome }: Warning): Promise<void> {
  const entry: Entry = { id, at, site, act, level, rules: findings.map((f) => f.rule), outcome };
  await browser.storage.local.set({ [KEY]: added(await readJournal(), entry) });
}

export async function recordOutcome(id: string, outcome: Entry['outcome']): Promise<void> {
  await browser.storage.local.set({ [KEY]: decided(await readJournal(), id, outcome) });
}

/** Deletes every entry. */
export async function forgetJournal(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
