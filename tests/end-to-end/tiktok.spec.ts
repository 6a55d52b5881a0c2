/** What TikTok's pages alone have: a box under every comment, a draft that is only saved, a post for later, a search. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, enter, expectHeld, PARTISAN } from './compose.ts';

test.use({ oneTab: true });

const comment = surface('tiktok comment');
const reply = surface('tiktok reply');
const caption = surface('tiktok caption');

test('a reply is judged alone while another draft stands at the foot', async ({ stage }) => {
  await enter(stage, comment);
  await stage.type(PARTISAN);
  await stage.click('[data-e2e="comment-reply-1"]');
  await stage.focus(reply.box);
  await stage.type(CLEAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ box: 'reply-1', text: CLEAN, trusted: true }]);
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.evaluate(() => window.sent.splice(0));
  await stage.click(comment.button);
  await expectHeld(stage, comment, PARTISAN);
});

test('a caption that is only saved is left alone, and held when it is posted for later', async ({ stage }) => {
  await enter(stage, caption);
  await stage.type(PARTISAN);
  await stage.click('[data-e2e="save_draft_button"]');
  expect(await stage.sentCount(1)).toMatchObject([{ box: 'draft', trusted: true }]);
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.evaluate(() => window.sent.splice(0));
  await stage.click('[data-e2e="schedule"]');
  await stage.click(caption.button);
  await expectHeld(stage, caption, PARTISAN);
});

test('a search for the same words is left alone', async ({ stage }) => {
  await stage.open(caption.url);
  await stage.focus('[data-e2e="search-user-input"]');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ act: 'search', text: PARTISAN, trusted: true }]);
  expect(await dialogIsOpen(stage)).toBe(false);
});
