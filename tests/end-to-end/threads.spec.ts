/** What of Threads the matrix of the gate does not show. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, EDIT, enter, expectHeld, PARTISAN } from './compose.ts';

test.use({ oneTab: true });

const inline = surface('threads inline reply');
const dialog = surface('threads post');

test('the icon that opens a reply is none, though the button of the draft beside it has its name', async ({
  stage,
}) => {
  await enter(stage, inline);
  await stage.type(PARTISAN);
  for (const post of ['#kotakita', '#relawan']) {
    await stage.click(`${post} > div:not(.inline) > [role="button"]:has(svg[aria-label="Balas"])`);
    await stage.until(() => stage.evaluate(() => document.querySelector('[role="dialog"] [role="textbox"]') !== null));
    await stage.click('[role="dialog"] > [role="button"]');
  }
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.click(inline.button);
  await expectHeld(stage, inline, PARTISAN);
});

test('one partisan box holds the whole thread back', async ({ stage }) => {
  await enter(stage, dialog);
  await stage.type(PARTISAN);
  await stage.click('[role="dialog"] input[type="file"] + [role="button"]');
  await stage.until(async () => (await stage.editorText('thread-1')) !== null);
  await stage.focus('[role="dialog"] .box ~ .box [role="textbox"]');
  await stage.type(CLEAN);
  await stage.press('Control+Enter');
  await expectHeld(stage, dialog, PARTISAN);
  expect(await stage.editorText('thread-1')).toBe(CLEAN);
});

test('a composer that stands open by its own address is judged in English too', async ({ stage }) => {
  await stage.open('https://www.threads.com/intent/post?lang=en');
  await stage.focus(dialog.box);
  await stage.modelHasCome();
  await stage.type(PARTISAN);
  await stage.click(dialog.button);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
});

test('search is left alone', async ({ stage }) => {
  await stage.open(dialog.url);
  await stage.focus('input[type="search"]');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ act: 'search', text: PARTISAN, trusted: true }]);
});
