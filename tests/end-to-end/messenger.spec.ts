/** What Messenger has beside its box: a thumb in the place of the send button, a search. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { dialogIsOpen, EDIT, enter, PARTISAN } from './compose.ts';
import { expectPickedIsRead } from './emoji.ts';

test.use({ oneTab: true });

const message = surface('messenger message');

test('a thumb and a search are left alone, in English as well, and an emoji is read that was picked', async ({
  stage,
}) => {
  await enter(stage, message, '?lang=en');
  await stage.focus('[type="search"]');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  await stage.click(message.button);
  expect(await stage.sentCount(2)).toMatchObject([{ box: 'search', text: PARTISAN }, { box: 'thumb' }]);
  expect(await dialogIsOpen(stage)).toBe(false);
  await expectPickedIsRead(stage, message);
  await stage.press('Control+a');
  await stage.press('Backspace');
  await stage.focus(message.box);
  await stage.type(PARTISAN);
  await stage.click(message.button);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toHaveLength(2);
});
