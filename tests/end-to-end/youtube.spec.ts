/** What YouTube's pages alone have: openers that say the same as senders, words out of sight, a dislike, a search. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, EDIT, enter, expectHeld, PARTISAN, postAnyway } from './compose.ts';

test.use({ oneTab: true });

const comment = surface('youtube comment');
const studio = surface('youtube studio video');
const firstThread = 'ytd-comment-thread-renderer:nth-of-type(1)';

test('each comment box on the page is judged alone, and the button that opens one is left alone', async ({ stage }) => {
  await enter(stage, comment);
  await stage.type(PARTISAN);
  await stage.click(`${firstThread} #reply-button-end button`);
  await stage.focus(`${firstThread} #contenteditable-root`);
  await stage.type(CLEAN);
  await stage.click(`${firstThread} #submit-button button`);
  expect(await stage.sentCount(1)).toMatchObject([{ box: 'reply-1', text: CLEAN, trusted: true }]);
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.evaluate(() => window.sent.splice(0));
  await stage.click(comment.button);
  await expectHeld(stage, comment, PARTISAN);
});

test('what answers a campaign is read beside it', async ({ stage }) => {
  await stage.open('https://www.youtube.com/watch?v=relawan');
  await stage.click('#simplebox-placeholder');
  await stage.focus(comment.box);
  await stage.modelHasCome();
  await stage.type('Setuju, kami dukung penuh!');
  await stage.click(comment.button);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
});

test('the words of an upload are judged when it is published, out of sight', async ({ stage }) => {
  await stage.open(studio.url);
  await stage.click('#create-icon');
  await stage.focus('ytcp-uploads-dialog #title-textarea #textbox');
  await stage.modelHasCome();
  await stage.type(PARTISAN);
  await stage.focus('ytcp-uploads-dialog #description-textarea #textbox');
  await stage.type(CLEAN);
  await stage.click('#next-button button');
  await stage.click('#done-button button');
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
  await postAnyway(stage, studio);
  expect(await stage.sentCount(2)).toMatchObject([{ text: PARTISAN }, { text: CLEAN }]);
});

test('a dislike of a campaign and a search for its words are left alone', async ({ stage }) => {
  await stage.open('https://www.youtube.com/watch?v=relawan');
  await stage.hover('like-button-view-model button');
  await stage.modelHasCome();
  await stage.click('dislike-button-view-model button');
  await stage.until(
    () => stage.evaluate(() => document.querySelector('dislike-button-view-model [aria-pressed="true"]') !== null),
    { what: 'the dislike' },
  );
  await stage.focus('[name="search_query"]');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ act: 'search', text: PARTISAN, trusted: true }]);
  expect(await dialogIsOpen(stage)).toBe(false);
});
