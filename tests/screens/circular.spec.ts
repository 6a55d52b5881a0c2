/** The page of the circular for the office wall. */
import { expect, test } from '../browsers/test.ts';
import { shows } from './open.ts';

test('prints at a press of its button only', async ({ stage }) => {
  const page = await stage.openOurs('circular.html');
  await shows(page, '.sheet');
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = 'yes';
    };
  });
  expect(await page.evaluate(() => document.body.dataset.printed)).toBeUndefined();
  await page.click('.print-bar button');
  expect(await page.evaluate(() => document.body.dataset.printed)).toBe('yes');
});
