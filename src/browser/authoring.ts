/**
 * A circular being written, and the keys of whoever issues it, in a database of the extension's own: a letter typed there must
 * wake no page that follows the settings. Nothing of it is kept in a private window.
 */
import { type DBSchema, deleteDB, openDB } from 'idb';
import { browser } from 'wxt/browser';

interface AuthoringSchema extends DBSchema {
  kept: { key: string; value: unknown };
}

const NAME = 'authoring';

export type Kept = 'draft' | 'keys';

async function withKept<Result>(run: (database: Awaited<ReturnType<typeof open>>) => Promise<Result>): Promise<Result> {
  if (browser.extension?.inIncognitoContext) throw new TypeError('nothing is kept in a private window');
  const database = await open();
  try {
    return await run(database);
  } finally {
    database.close();
  }
}

const open = () =>
  openDB<AuthoringSchema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('kept');
    },
  });

/** What was kept, as it was; undefined where nothing was. @throws where the browser keeps nothing. */
export const readKept = (what: Kept): Promise<unknown> => withKept((database) => database.get('kept', what));

/** Undefined forgets it. @throws where the browser keeps nothing. */
export async function keep(what: Kept, value: unknown): Promise<void> {
  await withKept(async (database) => {
    if (value === undefined) await database.delete('kept', what);
    else await database.put('kept', value, what);
  });
}

/** Deletes both. */
export async function forgetAuthoring(): Promise<void> {
  if (!browser.extension?.inIncognitoContext) await deleteDB(NAME);
}
