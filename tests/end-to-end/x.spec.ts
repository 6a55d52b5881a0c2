/** X's traps: other names of its send control, and two ways to write that only differ in where they stand. */
import { arrive } from '../browsers/arrive.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { BACK } from './aimed.ts';
import { CLEAN, dialogIsOpen, EDIT, expectHeld, PARTISAN } from './compose.ts';

test.use({ oneTab: true });

const dialog = surface('x dialog');
const profile = surface('x profile');

test('a post for later is held by the same control, which then has another name', async ({ stage }) => {
  await arrive(stage, dialog);
  await stage.modelHasCome();
  await stage.type(PARTISAN);
  await stage.click('[data-testid="scheduleOption"]');
  await stage.click(dialog.button);
  await expectHeld(stage, dialog, PARTISAN);
});

test('an answer written under a post is judged with that post', async ({ stage }) => {
  const quoted = encodeURIComponent('Mari menangkan pasangan nomor urut 2 untuk kota kita!');
  await stage.open(`https://x.com/relawan/status/1?quoted=${quoted}`);
  await stage.focus('.composer [data-testid="tweetTextarea_0"]');
  await stage.modelHasCome();
  await stage.type('Setuju, gaskan!');
  await stage.press('Control+Enter');
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
});

test('the key that opens the menu of a repost is left alone, and what is pressed in that menu is held', async ({
  stage,
}) => {
  const confirm = '[data-testid="retweetConfirm"]';
  await stage.open('https://x.com/home');
  await stage.focusControl('[data-testid="primaryColumn"] [data-testid="tweet"]:nth-of-type(2)');
  await stage.modelHasCome();
  await stage.press('t');
  await stage.until(() => stage.evaluate((css) => document.querySelector(css) !== null, confirm), { what: 'the menu' });
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.focusControl(confirm);
  await stage.press('Enter');
  await stage.oursFind(BACK);
  expect(await stage.sent()).toEqual([]);
});

test('a name is held by the control that saves the profile', async ({ stage }) => {
  await arrive(stage, profile);
  await stage.modelHasCome();
  await stage.type(CLEAN);
  await stage.focus('input[name="displayName"]');
  await stage.type(PARTISAN);
  await stage.click(profile.button);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
});
