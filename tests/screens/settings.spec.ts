/** The settings in a real browser: each choice is kept at once. */
import { expect, test } from '../browsers/test.ts';
import { exception, focusedId, shows, textOf } from './open.ts';

test('switches off kinds of doing and sites, for good or for an hour, and says so', async ({ stage }) => {
  await stage.storage.set({ settings: { hosts: ['forum.example.go.id'] } });
  const options = await stage.openOurs('options.html#pengawasan');
  const stored = async () => (await stage.storage.get()).settings;
  const [acts, sites] = ['[aria-labelledby=acts-title]', '[aria-labelledby=sites-title]'];
  await options.click(`${acts} li:nth-child(6) [role=switch]`);
  await expect.poll(stored).toMatchObject({ pauses: [{ act: 'follow' }, { act: 'join' }] });
  await options.click(`${acts} li:nth-child(6) [role=switch]`);
  await expect.poll(stored).toMatchObject({ pauses: [] });
  await options.click(`${acts} li:nth-child(2) button`);
  await expect.poll(() => textOf(options, `${acts} [role=status]`)).toMatch(/^Komentar dan balasan sampai \d\d\.\d\d$/);
  await options.click(`${sites} li:first-child [role=switch]`);
  await expect.poll(stored).toMatchObject({ pauses: [{ act: 'comment' }, { site: 'x' }] });
  expect(await textOf(options, `${sites} li:last-child`)).toContain('forum.example.go.id');
});

test('takes an exception away, and gives it back as it was', async ({ stage }) => {
  await stage.storage.set({ settings: { exceptions: [exception] } });
  const options = await stage.openOurs('options.html#pengecualian');
  await options.click('.exception button');
  await shows(options, '.undo button');
  await expect.poll(async () => (await stage.storage.get()).settings).toMatchObject({ exceptions: [] });
  await options.until(() => options.evaluate(() => document.activeElement?.matches('.undo button')));
  await options.press('Enter');
  await expect.poll(async () => (await stage.storage.get()).settings).toMatchObject({ exceptions: [exception] });
  expect(await focusedId(options)).toBe('exceptions-title');
});

test('keeps a choice at once', async ({ stage }) => {
  const options = await stage.openOurs('options.html#pengawasan');
  await options.click('input[name=hold]:not(:checked)');
  await expect.poll(async () => (await stage.storage.get()).settings).toMatchObject({ hold: 'waspada' });
});
