/** What both of Telegram's sites do and their boxes do not tell: lists of mentions, keys by choice, notes to oneself. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, EDIT, enter, PARTISAN } from './compose.ts';
import { expectPickedIsRead } from './emoji.ts';
import { expectPicksAreNoSend } from './picks.ts';

test.use({ oneTab: true });

const sites = [
  { message: surface('telegram k message'), saved: '[data-peer-id="9"]', list: '.autocomplete-helper.is-visible' },
  { message: surface('telegram a message'), saved: '[href="#9"]', list: '.composer-tooltip.open' },
];

for (const { message, saved, list } of sites) {
  test.describe(message.name, () => {
    test('an Enter that picks from a list is no send, a voice message and a note to oneself are left alone', async ({
      stage,
    }) => {
      await enter(stage, message);
      await stage.click(message.button);
      await stage.focus(message.box);
      await stage.type(`${PARTISAN} `);
      await expectPicksAreNoSend(stage, message, `${PARTISAN} `, list);
      await stage.clickOurs(EDIT);
      await stage.oursGone(EDIT);
      await stage.press('Control+a');
      await stage.press('Backspace');
      await expectPickedIsRead(stage, message);
      await stage.click(saved);
      await stage.focus(message.box);
      await stage.type(PARTISAN);
      await stage.press('Enter');
      expect(await stage.sentCount(2)).toMatchObject([{ box: 'voice' }, { text: PARTISAN, trusted: true }]);
      expect(await dialogIsOpen(stage)).toBe(false);
    });

    test('Enter breaks the line where the person has set so, and Ctrl+Enter sends', async ({ stage }) => {
      await enter(stage, message, '?keys=ctrl');
      await stage.type(`${CLEAN}\n${PARTISAN}\nAyo!`);
      await stage.until(async () => (await stage.editorText(message.boxName)) === `${CLEAN}\n${PARTISAN}\nAyo!`, {
        what: 'three lines',
      });
      expect(await dialogIsOpen(stage)).toBe(false);
      await stage.press('Control+Enter');
      await stage.oursFind(EDIT);
      expect(await stage.sent()).toEqual([]);
    });
  });
}
