/** What of Reddit the matrix of the gate does not show. */
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, enter, expectHeld, PARTISAN } from './compose.ts';

test.use({ oneTab: true });

const title = surface('reddit title');
const closedTitle = surface('reddit title of one line in closed roots');
const comment = surface('reddit comment');
const BODY = '[role="textbox"]';

for (const where of [title, closedTitle]) {
  test(`a partisan body holds a clean title back: ${where.name}`, async ({ stage }) => {
    await enter(stage, where);
    await stage.type(CLEAN);
    await stage.focus(BODY);
    await stage.type(PARTISAN);
    await stage.press('Control+Enter');
    await expectHeld(stage, { ...where, boxName: 'body' }, PARTISAN);
    expect(await stage.editorText('title')).toBe(CLEAN);
  });
}

test('saving a draft is no send', async ({ stage }) => {
  await enter(stage, title);
  await stage.type(PARTISAN);
  await stage.click('#inner-save-draft-button');
  await stage.until(() =>
    stage.evaluate(() => window.deep('#inner-save-draft-button')?.getAttribute('aria-pressed') === 'true'),
  );
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.click(title.button);
  await expectHeld(stage, title, PARTISAN);
});

test('a box in one root sends alone, whatever stands in the composer of another', async ({ stage }) => {
  await enter(stage, comment);
  await stage.type(PARTISAN);
  await stage.click('.reply[data-of="c1-1"]');
  await stage.focus('[data-of="reply-c1-1"] [role="textbox"]');
  await stage.type(CLEAN);
  await stage.click('button[data-of="reply-c1-1"]');
  expect(await stage.sentCount(1)).toMatchObject([{ box: 'reply-c1-1', text: CLEAN, trusted: true }]);
  expect(await dialogIsOpen(stage)).toBe(false);
});

test('a composer that comes without a new page is judged', async ({ stage }) => {
  await stage.open('https://www.reddit.com/r/kota');
  await stage.click('#create-post');
  await stage.focus(title.box);
  await stage.modelHasCome();
  await stage.type(PARTISAN);
  await stage.click(title.button);
  await expectHeld(stage, title, PARTISAN);
});

async function searches(stage: Stage, address: string): Promise<void> {
  await stage.open(address);
  await stage.focus('input[name="q"]');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ act: 'search', text: PARTISAN, trusted: true }]);
}

test('a search, within a shadow root and in an old form, is left alone', async ({ stage }) => {
  await searches(stage, comment.url);
  await searches(stage, 'https://old.reddit.com/r/kota');
});
