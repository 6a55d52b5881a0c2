/** What Discord's Enter does besides sending, and what stands beside its box. */
import { expect, test } from '../browsers/test.ts';
import { surfaces } from '../pages/surfaces.ts';
import { dialogIsOpen, EDIT, enter, PARTISAN } from './compose.ts';
import { expectPicksAreNoSend } from './picks.ts';

test.use({ oneTab: true });

test('an Enter that picks a mention, a hashtag or an emoji is no send, and a search is left alone', async ({
  stage,
}) => {
  const message = surfaces.find(({ name }) => name === 'discord message');
  if (!message) throw new Error('no such surface');
  await enter(stage, message);
  await stage.type(`${PARTISAN} `);
  await expectPicksAreNoSend(stage, message, `${PARTISAN} `);
  await stage.clickOurs(EDIT);
  await stage.oursGone(EDIT);
  await stage.focus('input');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ act: 'search', text: PARTISAN, trusted: true }]);
  expect(await dialogIsOpen(stage)).toBe(false);
});
