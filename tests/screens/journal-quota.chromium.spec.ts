/** A full disk, as only Chromium lets a test make one. */
import { expect, test } from '../browsers/test.ts';
import { EDIT, postAnyway } from '../end-to-end/compose.ts';
import { hold, home } from '../end-to-end/popup.ts';
import { entryOf, openJournal, textsOf } from './journal.ts';
import { shows, textOf } from './open.ts';

test('warns and posts all the same on a full disk, says so, and notes again once there is room', async ({
  stage,
  theatre,
}) => {
  const page = await openJournal(stage, [entryOf('old', 1)]);
  await shows(page, '.entry');
  const own = await theatre.extensionPage();
  const cdp = await own.createCDPSession();
  const origin = String(theatre.origin);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await hold(stage);
  await postAnyway(stage, home);
  await stage.sentCount(1);
  await hold(stage);
  await stage.clickOurs(EDIT);
  await expect.poll(() => textOf(page, '.faulty')).toContain('Ruang simpan di perangkat ini penuh');
  expect(await stage.storage.get()).toMatchObject({ failures: { counts: { 'journal-full': 1 } } });
  expect(await textsOf(page, '.entry')).toHaveLength(1);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await hold(stage);
  await expect.poll(() => textsOf(page, '.entry')).toHaveLength(2);
  await expect.poll(() => textsOf(page, '.faulty')).toEqual([]);
});
