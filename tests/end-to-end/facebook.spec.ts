/** Facebook's traps: boxes that differ only in where they stand, and controls that share a place or a name. */
import { arrive } from '../browsers/arrive.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, EDIT, PARTISAN } from './compose.ts';

test.use({ oneTab: true });

const facebook = 'https://www.facebook.com';

test('each chat pane is sent alone', async ({ stage }) => {
  await arrive(stage, surface('facebook chat'));
  await stage.modelHasCome();
  await stage.type(PARTISAN);
  await stage.focus('.chat + .chat [role="textbox"]');
  await stage.type(CLEAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ box: 'chat-2', text: CLEAN }]);
  await stage.focus('.chat [role="textbox"]');
  await stage.press('Enter');
  await stage.oursFind(EDIT);
});

test('an old post that was edited and the text of a story are held', async ({ stage }) => {
  await stage.open(`${facebook}/`);
  await stage.click('[aria-label="Edit postingan"]');
  await stage.focus('[role="dialog"] [role="textbox"]');
  await stage.modelHasCome();
  await stage.type(PARTISAN);
  await stage.click('[role="dialog"] [aria-label="Simpan"]');
  await stage.oursFind(EDIT);

  await stage.open(`${facebook}/stories/create`);
  await stage.focus('textarea');
  await stage.modelHasCome();
  await stage.type(PARTISAN);
  await stage.click('[aria-label="Bagikan ke Cerita"]');
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
});

test('words said to a shared post are judged with it', async ({ stage }) => {
  await stage.open(`${facebook}/groups/1`);
  await stage.click('[role="article"]:nth-child(2) [aria-label="Bagikan"]');
  await stage.focus('[role="dialog"] [role="textbox"]');
  await stage.modelHasCome();
  await stage.type('Setuju, gaskan!');
  await stage.click('[role="dialog"] [aria-label="Bagikan sekarang"]');
  await stage.oursFind(EDIT);
});

test('a search and what only opens a composer are left alone, and on a phone Enter breaks the line', async ({
  stage,
}) => {
  const comment = surface('facebook mobile comment');
  await arrive(stage, surface('facebook comment'));
  await stage.modelHasCome();
  await stage.type(PARTISAN);
  await stage.focus('input[type="search"]');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ act: 'search', text: PARTISAN }]);
  await stage.click('[role="main"] > [role="button"]');
  await stage.until(() => stage.evaluate(() => document.querySelector('[role="dialog"]') !== null));

  await arrive(stage, comment);
  await stage.modelHasCome();
  await stage.type(PARTISAN);
  await stage.press('Enter');
  await expect.poll(() => stage.editorText(comment.boxName)).toBe(`${PARTISAN}\n`);
  expect(await dialogIsOpen(stage)).toBe(false);
});
