/** LinkedIn's traps: a share box in a modal dialog of its own, labels that open and send alike, boxes side by side. */
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, EDIT, enter, expectHeld, PARTISAN } from './compose.ts';
import { CARD, CHIP, hasFocus } from './ours.ts';

test.use({ oneTab: true });

const FOLD = 'Kembali menulis, kecilkan kartu ini';

const post = surface('linkedin post');
const comment = surface('linkedin comment');
const message = surface('linkedin message');

/** Whether the page's pointer at the middle of something of ours meets it, and nothing of the page. */
async function isMet(stage: Stage, name: string): Promise<boolean> {
  const { x, y, width, height } = (await stage.oursFind(name)).box;
  return stage.evaluate(
    (left, top) => document.elementFromPoint(left, top)?.localName === 'jeda-host',
    x + width / 2,
    y + height / 2,
  );
}

test('chip, card and warning stand above the page’s own modal dialog, and answer there', async ({ stage }) => {
  await enter(stage, post);
  await stage.type(PARTISAN);
  await stage.oursFind(CARD);
  expect(await stage.evaluate(() => document.querySelector('jeda-host')?.parentElement?.localName)).toBe('dialog');
  // In the modal they are above it; to the page's pointer they are nowhere, and answer all the same.
  expect(await isMet(stage, CARD)).toBe(false);
  await stage.clickOurs(FOLD);
  await stage.oursGone(CARD);
  expect(await isMet(stage, CHIP)).toBe(false);
  await stage.clickOurs(CHIP);
  await stage.clickOurs(CARD);
  expect(await isMet(stage, EDIT)).toBe(true);
  await stage.press('Escape');
  await stage.oursGone(EDIT);
  // The browser tells of a closed dialog in a task of its own.
  await expect.poll(() => hasFocus(stage, post.box)).toBe(true);
  await stage.click(post.button);
  await expectHeld(stage, post, PARTISAN);
});

test('what opens a comment under the sending button’s name is left alone, and so are search and an invitation', async ({
  stage,
}) => {
  await enter(stage, comment);
  await stage.type(PARTISAN);
  await stage.click('button:has(svg[id="comment-small"])');
  await stage.click('[role="listitem"]:last-of-type button[aria-label^="Hubungkan"]');
  await stage.focus('[role="search"] input');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(2)).toMatchObject([{ box: 'connect' }, { box: 'search', text: PARTISAN }]);
  expect(await dialogIsOpen(stage)).toBe(false);
});

test('a partisan comment holds back no clean one under another post', async ({ stage }) => {
  const second = '[componentkey^="expanded2"]';
  await enter(stage, comment);
  await stage.type(PARTISAN);
  await stage.click(`${second} button:has(svg[id="comment-small"])`);
  await stage.focus(`${second} [role="textbox"]`);
  await stage.type(CLEAN);
  await stage.click(`${second} [id$="commentButtonSection"] button`);
  expect(await stage.sentCount(1)).toMatchObject([{ box: 'comment-2', text: CLEAN, trusted: true }]);
  await stage.click(comment.button);
  await stage.oursFind(EDIT);
});

test('Enter breaks the line of a message where a button sends', async ({ stage }) => {
  await enter(stage, message);
  await stage.type(PARTISAN);
  await stage.press('Enter');
  await stage.type('ya');
  await expect.poll(() => stage.editorText(message.boxName)).toBe(`${PARTISAN}\nya`);
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.click(message.button);
  await stage.oursFind(EDIT);
});
