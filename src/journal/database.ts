/**
 * The journal's database, in the extension's own origin: pages of sites cannot reach it. It is opened for each use and closed
 * after it, as a service worker may end at any time, and an open connection would keep a newer version of Jeda waiting.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { JournalError } from './fault.ts';
import { moveOldJournal } from './old-journal.ts';

/** What stands in the database; whether it is a sound entry is seen when it is read. */
export interface Stored {
  readonly id: string;
  readonly [part: string]: unknown;
}

interface JournalSchema extends DBSchema {
  entries: { key: string; value: Stored; indexes: { at: string } };
  /** `moved`: the journal of old was taken over, and is not taken over twice. */
  notes: { key: string; value: { readonly name: string } };
}
export type JournalDatabase = IDBPDatabase<JournalSchema>;

const NAME = 'journal';

/** One step a version, from the empty database on. A step that was released is never changed; a new one is put behind it. */
const STEPS: readonly ((database: JournalDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at');
    database.createObjectStore('notes', { keyPath: 'name' });
  },
];

/** The version of what is stored; an export names it. */
export const JOURNAL_VERSION = STEPS.length;

/** A database that does not open within this time does not open: something else holds it. In milliseconds. */
const PATIENCE = 3000;

/** @throws JournalError, or the error of the database. */
export async function withJournal<Result>(run: (database: JournalDatabase) => Promise<Result>): Promise<Result> {
  // A private window has a database of its own, and must leave nothing in it.
  if (browser.extension?.inIncognitoContext) throw new JournalError('private');
  const database = await open();
  try {
    await moveOldJournal(database);
    return await run(database);
  } finally {
    database.close();
  }
}

/** Deletes the database with all that is in it. @throws JournalError where something else holds it. */
export function dropDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    deleteDB(NAME, { blocked: () => reject(new JournalError('blocked')) }).then(resolve, reject);
  });
}

export type JournalTransaction = IDBPTransaction<JournalSchema, ('entries' | 'notes')[], 'readwrite'>;

/**
 * Runs a write as one transaction: all of it or nothing. Nothing but the database may be awaited in `run`.
 * @throws what made the browser give it up, rather than what followed from that.
 */
export async function write(
  database: JournalDatabase,
  run: (transaction: JournalTransaction) => Promise<void>,
): Promise<void> {
  const transaction = database.transaction(['entries', 'notes'], 'readwrite');
  const running = run(transaction).catch((error: unknown) => {
    if (!transaction.error) transaction.abort();
    throw error;
  });
  const [done, ran] = await Promise.allSettled([transaction.done, running]);
  if (transaction.error) throw transaction.error;
  if (ran.status === 'rejected') throw ran.reason;
  if (done.status === 'rejected') throw done.reason;
}

function open(): Promise<JournalDatabase> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const giveUp = () => {
      isLate = true;
      reject(new JournalError('blocked'));
    };
    const patience = setTimeout(giveUp, PATIENCE);
    openDB<JournalSchema>(NAME, JOURNAL_VERSION, {
      upgrade(database, from) {
        for (const step of STEPS.slice(from)) step(database);
      },
      blocked: giveUp,
    })
      .then((database) => {
        if (isLate) return database.close();
        if (hasItsStores(database)) return resolve(database);
        database.close();
        reject(new JournalError('broken'));
      }, reject)
      .finally(() => clearTimeout(patience));
  });
}

function hasItsStores({ objectStoreNames }: JournalDatabase): boolean {
  return objectStoreNames.contains('entries') && objectStoreNames.contains('notes');
}
