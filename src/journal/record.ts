/** What the background writes. A journal that cannot be written breaks no warning: it is told, and all goes on. */
import { readSettings, type Warning } from '../browser/index.ts';
import { tellChange } from './changes.ts';
import { type JournalDatabase, withJournal, write } from './database.ts';
import { type Entry, JOURNAL_CAP } from './entry.ts';
import { faultOf } from './fault.ts';
import { noteFault, noteHealth } from './health.ts';

/** Remembers that a warning was given; its text only where the person wants it kept. */
export function recordWarning(warning: Warning): Promise<void> {
  return told(async () => {
    const { id, at, site, act, level, findings, outcome, text } = warning;
    const rules = findings.map(({ rule }) => rule);
    const entry: Entry = { id, at, site, act, level, rules, outcome, ...((await keepsText()) && { text }) };
    await withJournal((database) => add(database, entry));
    await noteHealth();
  });
}

/** Notes what the person did; nothing when that warning is not there any more. */
export function recordOutcome(id: string, outcome: Entry['outcome']): Promise<void> {
  return told(() =>
    withJournal((database) =>
      write(database, async (transaction) => {
        const entries = transaction.objectStore('entries');
        const entry = await entries.get(id);
        if (entry) await entries.put({ ...entry, outcome });
      }),
    ),
  );
}

/** In one transaction, so that two tabs that warn at once keep both entries and the cap. */
function add(database: JournalDatabase, entry: Entry): Promise<void> {
  return write(database, async (transaction) => {
    const entries = transaction.objectStore('entries');
    await entries.put(entry);
    const byTime = entries.index('at');
    const over = (await byTime.count()) - JOURNAL_CAP;
    const oldest = over > 0 ? await byTime.getAllKeys(null, over) : [];
    for (const id of oldest) await entries.delete(id);
  });
}

async function told(run: () => Promise<void>): Promise<void> {
  await run().catch((error: unknown) => noteFault(faultOf(error)));
  tellChange();
}

/** Where it cannot be known, no text is kept. */
async function keepsText(): Promise<boolean> {
  const settings = await readSettings().catch(() => undefined);
  return settings?.journal.keepText ?? false;
}
