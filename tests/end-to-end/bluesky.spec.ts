/** Bluesky's traps: a thread sent at one press, two fields of a profile saved together, search and login. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, EDIT, enter, PARTISAN, postAnyway } from './compose.ts';

test.use({ oneTab: true });

const post = surface('bluesky post');
const profile = surface('bluesky profile');

test('every post of a thread is judged by "Post All"', async ({ stage }) => {
  await enter(stage, post);
  await stage.type(PARTISAN);
  await stage.click('[aria-label="Tambah postingan"]');
  await stage.focus('[role="dialog"] .box:last-of-type .ProseMirror');
  await stage.type(CLEAN);
  await stage.press('Control+Enter');
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
  await postAnyway(stage, post);
  expect((await stage.sentCount(2)).map(({ text }) => text)).toEqual([PARTISAN, CLEAN]);
});

test('a reply is held back where it stands, by the same button', async ({ stage }) => {
  await enter(stage, { ...post, openers: ['[data-testid="replyBtn"]'] });
  await stage.type(PARTISAN);
  await stage.click(post.button);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
});

test('the name of an account is judged with its description', async ({ stage }) => {
  await enter(stage, profile);
  await stage.type(CLEAN);
  await stage.focus('[data-testid="editProfileDisplayNameInput"]');
  await stage.type(PARTISAN);
  await stage.click(profile.button);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
});

test('search, login and the button that opens a composer are left alone', async ({ stage }) => {
  await enter(stage, {
    ...post,
    url: 'https://bsky.app/login',
    openers: [],
    box: '[data-testid="loginUsernameInput"]',
  });
  await stage.type(PARTISAN);
  await stage.press('Enter');
  await stage.focus('[data-testid="searchTextInput"]');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(2)).toMatchObject([{ box: 'login' }, { box: 'search', text: PARTISAN }]);
  await stage.click('nav button');
  expect(await dialogIsOpen(stage)).toBe(false);
});
