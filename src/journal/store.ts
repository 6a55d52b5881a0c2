/** What pages of ours read and do. Each throws `JournalError` or the error of the database: the page says so. */
import { tellChange } from './changes.ts';
import { dropDatabase, withJournal, write } from './database.ts';
import { type Entry, type Sorted, sorted } from './entry.ts';
import { faultOf, type JournalFault } from './fault.ts';
import { noteHealth, readFault } from './health.ts';
import { dropOldJournal } from './old-journal.ts';

/** `fault` beside entries: they can be read, but the last warning could not be added. */
export type JournalRead =
  | ({ readonly state: 'read'; readonly fault?: JournalFault } & Sorted)
  | { readonly state: 'fault'; readonly fault: JournalFault };

/** The whole journal. Never throws: a fault is an answer. */
export async function readJournal(): Promise<JournalRead> {
  try {
    const stored = await withJournal((database) => database.getAll('entries'));
    const fault = await readFault().catch(() => undefined);
    return { state: 'read', ...sorted(stored), ...(fault && { fault }) };
  } catch (error) {
    return { state: 'fault', fault: faultOf(error) };
  }
}

export function countJournal(): Promise<number> {
  return withJournal((database) => database.count('entries'));
}

export async function removeEntry(id: string): Promise<void> {
  await withJournal((database) => database.delete('entries', id));
  tellChange();
}

/** Puts an entry back as it was. */
export async function restoreEntry(entry: Entry): Promise<void> {
  await withJournal((database) => database.put('entries', entry));
  tellChange();
}

/** Deletes every entry, and what could not be read. */
export async function forgetJournal(): Promise<void> {
  await withJournal((database) => database.clear('entries'));
  await dropOldJournal();
  // There is room again.
  await noteHealth();
  tellChange();
}

/** Makes room for a new journal where the old one is damaged, and only there. */
export async function startOver(): Promise<void> {
  const { state, fault } = await readJournal();
  if (state === 'fault' && fault === 'broken') await dropDatabase();
  tellChange();
}

/** Deletes the database itself, whatever is in it. */
export async function eraseJournal(): Promise<void> {
  await dropDatabase();
  tellChange();
}

/** Takes the texts out of all entries, and leaves the rest of them. */
export async function forgetTexts(): Promise<void> {
  await withJournal((database) =>
    write(database, async (transaction) => {
      for await (const cursor of transaction.objectStore('entries')) {
        const { text, ...others } = cursor.value;
        if (text !== undefined) await cursor.update({ ...others, id: cursor.value.id });
      }
    }),
  );
  tellChange();
}
