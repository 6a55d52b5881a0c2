/** The circular and the questions about it, as a person uses them. */
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { focusedId, shows, textOf } from './open.ts';

test('reads the circular layer by layer, finds what was asked, and says so to a screen reader', async ({ stage }) => {
  const popup = await stage.openOurs('popup.html#panduan');
  await shows(popup, '#layer-office');
  const layers = await popup.evaluate(() => [...document.querySelectorAll('.layer h2')].map((it) => it.textContent));
  expect(layers).toEqual(['Nasional', 'Bawaslu dan BKN', 'Kota atau kabupaten Anda', 'Kantor sendiri']);
  expect(await textOf(popup, '.layer:nth-of-type(1) .point .example')).toMatch(/^Contoh: /);
  await popup.click('#ask');
  await popup.type('boleh like foto bupati?');
  await shows(popup, '.found');
  expect(await textOf(popup, '.found')).toContain('Menyukai (like) unggahan');
  expect(await textOf(popup, '#panel-panduan [role=status]')).toMatch(/^\d+ /);
});

test('answers a question in own words from the rulebook, and nothing that it does not know', async ({ stage }) => {
  const popup = await stage.openOurs('popup.html#boleh');
  await popup.click('.examples li:nth-child(2) button');
  await shows(popup, '.answer .point');
  expect(await textOf(popup, '.answer .point h3')).toContain('Berfoto dengan calon');
  expect(await textOf(popup, '.answer .kind-chip')).toBe('Abu-abu');
  expect(await popup.evaluate(() => document.querySelectorAll('.near > li').length)).toBeLessThanOrEqual(3);
  expect(await focusedId(popup)).toBe('question');
  await popup.evaluate(() => document.querySelector<HTMLInputElement>('#question')?.select());
  await popup.type('berapa gaji PNS');
  await popup.press('Enter');
  await shows(popup, '.answer .empty');
  expect(await textOf(popup, '.answer .empty')).toContain('Tidak ada di panduan');
  expect(await popup.evaluate(() => document.querySelectorAll('.answer a.out').length)).toBeGreaterThan(0);
  expect(await popup.evaluate(() => document.querySelector('.near'))).toBeNull();
  // Of its own matter it shows what comes near, and still calls it no answer.
  await popup.evaluate(() => document.querySelector<HTMLInputElement>('#question')?.select());
  await popup.type('atasan minta kami hadir kampanye akbar, nolak boleh?');
  await popup.press('Enter');
  await shows(popup, '.near');
  expect(await textOf(popup, '.answer .empty')).toContain('Tidak ada di panduan');
  expect(await textOf(popup, '.near')).toContain('Mengerahkan rekan');
});

test('says plainly that no election is under way, and what holds all the same', async ({ stage }) => {
  const popup = await stage.openOurs('popup.html#panduan');
  await openFold(popup, 'Kalender tahapan');
  await shows(popup, '.calendar');
  expect(await textOf(popup, '.calm h3')).toBe('Hari ini tidak ada pemilihan yang berjalan di wilayah Anda');
  expect(await textOf(popup, '[aria-labelledby=next-title]')).toContain('2029');
  expect(await popup.evaluate(() => document.querySelectorAll('.election .phases li').length)).toBeGreaterThan(5);
});

test('teaches one situation after the other, keeps the answers here, and begins again', async ({ stage }) => {
  const popup = await stage.openOurs('popup.html#panduan');
  await openFold(popup, 'Belajar dari kejadian nyata');
  await shows(popup, '.learn');
  const count = Number((await textOf(popup, '#learn-title')).match(/dari (\d+)/)?.[1]);
  expect(count).toBeGreaterThanOrEqual(10);
  for (let at = 1; at <= count; at++) {
    await popup.until(async () => (await textOf(popup, '#learn-title')).includes(`Situasi ${at} `));
    await popup.click('.learn-choice button:nth-of-type(2)');
    await shows(popup, '.learn-result');
    await popup.click('.learn > .primary');
  }
  expect(await textOf(popup, '#learn-title')).toMatch(/^Selesai: \d+ dari/);
  expect(Object.keys((await stage.storage.get()).learned ?? {})).toHaveLength(count);
  await popup.click('.learn > .plain');
  await popup.until(async () => (await textOf(popup, '#learn-title')).includes('Situasi 1 '));
  await expect.poll(() => stage.storage.get()).not.toHaveProperty('learned');
});

async function openFold(popup: Stage, title: string): Promise<void> {
  await shows(popup, '#layer-office');
  await popup.evaluate((text) => {
    const summaries = [...document.querySelectorAll<HTMLElement>('summary')];
    const fold = summaries.find((it) => it.textContent === text);
    fold?.scrollIntoView();
    fold?.focus();
  }, title);
  await popup.press('Enter');
}
