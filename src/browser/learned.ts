/** What a person answered to the situations of Belajar: on this device only, until they begin again. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'learned';

const schema = z.record(z.string(), z.enum(['boleh', 'tidak']));
type Learned = z.infer<typeof schema>;

export async function readLearned(): Promise<Learned> {
  const stored = schema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : {};
}

export async function keepLearned(situation: string, answer: Learned[string]): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readLearned()), [situation]: answer } });
}

export async function forgetLearned(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
