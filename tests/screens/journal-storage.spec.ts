/** What the journal does when its place fails: every warning still stands, every post still goes, and the person is told. */
import type { Page } from 'puppeteer-core';
import { expect, test } from '../browsers/test.ts';
import { EDIT, enter, PARTISAN, postAnyway } from '../end-to-end/compose.ts';
import { hold, home } from '../end-to-end/popup.ts';
import { entryOf, openJournal, textsOf } from './journal.ts';
import { shows, textOf } from './open.ts';

/** In a page of the extension: another Jeda's database, with an entry of its own. */
function makeDatabase(version: number, stores: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('journal', version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const name of stores) opening.result.createObjectStore(name).put('kept', 'here');
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

/** In a page of the extension: holds the database, and wants it deleted; nobody else can open it until it is let go. */
async function seize(): Promise<void> {
  const opening = indexedDB.open('journal');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const deleting = indexedDB.deleteDatabase('journal');
  await new Promise((resolve) => {
    deleting.onblocked = resolve;
  });
  window.letGo = () => opening.result.close();
}

declare global {
  interface Window {
    letGo(): void;
  }
}

/** One post after a warning, by the person's own choice; `times` all in all. */
async function postDespite(stage: Parameters<typeof hold>[0], times: number): Promise<void> {
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.click(home.button);
  await stage.oursFind(EDIT);
  await postAnyway(stage, home);
  expect(await stage.sentCount(times)).toMatchObject([{ text: PARTISAN }]);
}

for (const { name, fault, stores, version } of [
  { name: 'a database of a newer version', fault: 'newer', stores: ['entries', 'more'], version: 7 },
  { name: 'a database that has lost its stores', fault: 'broken', stores: ['lost'], version: 1 },
] as const) {
  test(`warns and posts all the same beside ${name}, and counts it once`, async ({ stage, theatre }) => {
    const own: Page = await theatre.extensionPage();
    await own.evaluate(makeDatabase, version, stores);
    const before = { journal: [entryOf('old', 1)] };
    await stage.storage.set(before);
    await postDespite(stage, 1);
    await postDespite(stage, 1);
    await expect
      .poll(() => stage.storage.get())
      .toMatchObject({ ...before, failures: { counts: { [`journal-${fault}`]: 1 } }, journalFault: fault });
    const page = await openJournal(stage);
    expect(await textOf(page, '.faulty h3')).toBe('Catatan sedang tidak bisa dibuka');
    expect(await textOf(page, '.faulty')).toContain('Peringatan Jeda tetap bekerja');
    expect(await own.evaluate(async () => (await indexedDB.databases())[0]?.version)).toBe(version);
    if (fault !== 'broken') return;
    await page.click('.faulty button');
    await shows(page, '.entry');
    await hold(stage);
    await expect.poll(() => textsOf(page, '.entry')).toHaveLength(2);
    expect(await stage.storage.get()).not.toHaveProperty('journalFault');
  });
}

test('warns and posts all the same while the database is seized, and notes again when it is free', async ({
  stage,
  theatre,
}) => {
  await hold(stage);
  await expect.poll(() => theatre.journal()).toHaveLength(1);
  const own = await theatre.extensionPage();
  await own.evaluate(seize);
  await postDespite(stage, 1);
  await expect
    .poll(() => stage.storage.get())
    .toMatchObject({ failures: { counts: { 'journal-blocked': 1 } }, journalFault: 'blocked' });
  const page = await openJournal(stage);
  await expect.poll(() => textOf(page, '.faulty')).toContain('sedang dipakai');
  await own.evaluate(() => window.letGo());
  await hold(stage);
  await expect.poll(() => textsOf(page, '.entry')).toHaveLength(1);
  expect(await textOf(page, '.journal')).not.toContain('sedang dipakai');
});
