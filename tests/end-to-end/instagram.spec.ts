/** Instagram's traps: a box without a form around it, and the caption over a page of comments. */
import { arrive } from '../browsers/arrive.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { EDIT } from './compose.ts';

const instagram = 'https://www.instagram.com';
const REPLY = 'Setuju, gaskan!';

test('a comment under a reel is held, and judged with it, though no form stands around it', async ({ stage }) => {
  await stage.open(`${instagram}/reels/1/`);
  await stage.focus('[role="textbox"]');
  await stage.modelHasCome();
  await stage.type(REPLY);
  await stage.click('[role="button"]');
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
});

test('on a phone a comment is judged with the caption over it', async ({ stage }) => {
  const comments = surface('instagram comments on a phone');
  const quoted = encodeURIComponent('Mari menangkan pasangan nomor urut 2 untuk kota kita!');
  await arrive(stage, comments, `?quoted=${quoted}`);
  await stage.modelHasCome();
  await stage.type(REPLY);
  await stage.press('Enter');
  await stage.oursFind(EDIT);
});
