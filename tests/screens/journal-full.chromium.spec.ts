/** A disk without room for another entry: no real one can be filled, so the database of the background refuses as a full one does. */
import { builtExtension } from '../browsers/built.ts';
import { launch } from '../browsers/launch.ts';
import { expect, test } from '../browsers/test.ts';
import { postAnyway } from '../end-to-end/compose.ts';
import { hold, home } from '../end-to-end/popup.ts';
import { openJournal } from './journal.ts';
import { textOf } from './open.ts';
import { backgroundOf } from './ways-in.ts';

test('warns and posts all the same when there is no room for an entry, and says so', async () => {
  // A browser of its own: nothing is written in it any more.
  const theatre = await launch({ kind: 'chromium', extensionDir: builtExtension('chromium') });
  try {
    await (await backgroundOf(theatre)).evaluate(() => {
      const refuse = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.add = refuse;
      IDBObjectStore.prototype.put = refuse;
    });
    const stage = await theatre.newStage();
    await hold(stage);
    await postAnyway(stage, home);
    expect(await stage.sentCount(1)).toHaveLength(1);
    await expect.poll(() => stage.storage.get()).toMatchObject({ journalFault: 'full' });
    const page = await openJournal(stage);
    await expect.poll(() => textOf(page, '.faulty')).toContain('penuh');
    expect(await textOf(page, '.faulty')).toContain('Peringatan Jeda tetap bekerja');
  } finally {
    await theatre.close();
  }
});
