/** What WhatsApp has beside its chats: a search of the same kind of box, a voice button, the chat with oneself. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, enter, PARTISAN } from './compose.ts';
import { expectPickedIsRead } from './emoji.ts';

test.use({ oneTab: true });

const message = surface('whatsapp message');

test('a search and a voice message are left alone, and an emoji is read that was picked', async ({ stage }) => {
  await enter(stage, message);
  await stage.focus('#side [role="textbox"]');
  await stage.type(PARTISAN);
  await stage.click(message.button);
  await stage.focus('#side [role="textbox"]');
  await stage.press('Enter');
  expect(await stage.sentCount(2)).toMatchObject([
    { box: 'voice', trusted: true },
    { box: 'search', text: PARTISAN, trusted: true },
  ]);
  expect(await dialogIsOpen(stage)).toBe(false);
  await expectPickedIsRead(stage, message);
});

for (const [language, name] of [
  ['id', '(Anda)'],
  ['en', '(You)'],
] as const) {
  test(`a note to oneself is left alone: ${name}`, async ({ stage }) => {
    await enter(stage, message, `?lang=${language}`);
    await stage.type(CLEAN);
    await stage.press('Enter');
    await stage.click(`#side [aria-label="${name}"]`);
    await stage.focus(message.box);
    await stage.type(PARTISAN);
    await stage.press('Enter');
    expect(await stage.sentCount(2)).toMatchObject([{ text: CLEAN }, { text: PARTISAN, trusted: true }]);
    expect(await dialogIsOpen(stage)).toBe(false);
  });
}
