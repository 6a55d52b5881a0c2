/** Instagram's traps: a box without a form around it, and the caption over a page of comments. */
import { arrive } from '../browsers/arrive.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { dialogIsOpen, EDIT } from './compose.ts';

test.use({ oneTab: true });

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

test('the paper plane is judged by the post that it was pressed at last', async ({ stage }) => {
  const plane = (post: number) => `article:nth-child(${post}) [role="button"]:has(svg[aria-label="Bagikan Postingan"])`;
  const send = '[role="dialog"] > [role="button"]';
  await stage.open(`${instagram}/`);
  await stage.hover('article:nth-child(1) [role="button"]');
  await stage.modelHasCome();
  await stage.click(plane(2));
  await stage.click(send);
  await stage.oursFind('Batal');
  await stage.clickOurs('Batal');
  await stage.click('.shade');
  await stage.click(plane(1));
  await stage.click(send);
  expect(await stage.sentCount(1)).toMatchObject([{ box: 'send', trusted: true }]);
  expect(await dialogIsOpen(stage)).toBe(false);
});
