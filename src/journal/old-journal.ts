/** Until there was a database, the journal was a list in `storage.local`. It is taken over once, with all that stands in it. */
import { browser } from 'wxt/browser';
import { type JournalDatabase, type JournalTransaction, type Stored, write } from './database.ts';
import { entrySchema } from './entry.ts';

const KEY = 'journal';

/** A failure here is tried again at the next opening, and keeps nobody from the database. */
export async function moveOldJournal(database: JournalDatabase): Promise<void> {
  if (await database.getKey('notes', 'moved')) return;
  try {
    const { [KEY]: old } = await browser.storage.local.get(KEY);
    await write(database, (transaction) => takeOver(transaction, old));
  } catch {
    return;
  }
  await dropOldJournal();
}

async function takeOver(transaction: JournalTransaction, old: unknown): Promise<void> {
  const notes = transaction.objectStore('notes');
  // Another page may have taken it over in between; what the person deleted since must not come back.
  if (await notes.getKey('moved')) return;
  for (const row of takenOver(old ?? [])) await transaction.objectStore('entries').put(row);
  await notes.put({ name: 'moved' });
}

/** Quiet when it fails: nobody reads the old list any more, and deleting the journal tries again. */
export async function dropOldJournal(): Promise<void> {
  await browser.storage.local.remove(KEY).catch(() => undefined);
}

/** Every entry as it was; what cannot be read is kept as it is, under a name of its own. */
export function takenOver(old: unknown): Stored[] {
  const rows: readonly unknown[] = Array.isArray(old) ? old : [old];
  return rows.map((raw, index) => {
    const entry = entrySchema.safeParse(raw);
    return entry.success ? entry.data : { id: `unreadable-${index}`, raw };
  });
}
