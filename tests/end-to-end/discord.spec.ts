/** What Discord's Enter does besides sending, and what stands beside its box. */
import { expect, test } from '../browsers/test.ts';
import { surfaces } from '../pages/surfaces.ts';
import { dialogIsOpen, EDIT, enter, PARTISAN } from './compose.ts';

test.use({ oneTab: true });

test('an Enter that picks a mention is no send, and a search is left alone', async ({ stage }) => {
  const message = surfaces.find(({ name }) => name === 'discord message');
  if (!message) throw new Error('no such surface');
  await enter(stage, message);
  await stage.type(`${PARTISAN} @dinas_p`);
  await stage.until(() => stage.evaluate(() => document.querySelector('[role="listbox"]') !== null), {
    what: 'the list',
  });
  await stage.press('Enter');
  await stage.until(async () => (await stage.editorText(message.boxName)) === `${PARTISAN} @dinas_pendidikan `, {
    what: 'the choice',
  });
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.press('Enter');
  await stage.oursFind(EDIT);
  await stage.clickOurs(EDIT);
  await stage.oursGone(EDIT);
  await stage.focus('input');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ act: 'search', text: PARTISAN, trusted: true }]);
});
