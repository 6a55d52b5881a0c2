/** The circular and the questions about it, as a person uses them. */

import { SITUATIONS } from '../../src/screens/learn/situations.ts';
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
  expect(await textOf(popup, '.found .point-head')).toMatch(/^(Abu-abu|Jangan|Boleh) \S/);
  // What no point tells stands in a table: the search leads there, and unfolds it.
  await popup.evaluate(() => document.querySelector<HTMLInputElement>('#ask')?.select());
  await popup.type('fitnah penjara');
  await shows(popup, '.places');
  expect(await textOf(popup, '#panel-panduan [role=status]')).toMatch(/^\d+ pedoman dan \d+ bagian/);
  await popup.click('.places li:first-child button');
  await popup.until(async () => (await focusedId(popup))?.startsWith('sanction-') ?? false);
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain('Fitnah');
  expect(await popup.evaluate(() => document.activeElement?.closest('details')?.open)).toBe(true);
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
  expect(await popup.evaluate(() => document.querySelector('.legend')?.textContent)).toContain('Masa tenang');
});

test('teaches one situation after the other, keeps the answers here, and begins again', async ({ stage }) => {
  const popup = await stage.openOurs('popup.html#panduan');
  await openLearn(popup);
  const count = Number((await textOf(popup, '#learn-title')).match(/dari (\d+)/)?.[1]);
  expect(count).toBe(SITUATIONS.length);
  await answerFrom(popup, 1, 3);
  // Whoever comes back goes on where they left off, to the end.
  const ids = SITUATIONS.map(({ id }) => id);
  await expect.poll(() => stage.storage.get()).toHaveProperty('learned', answered(ids.slice(0, 3)));
  await stage.storage.set({ learned: answered(ids.slice(0, -2)) });
  const later = await stage.openOurs('popup.html#panduan');
  await openLearn(later);
  await answerFrom(later, count - 1, count);
  expect(await textOf(later, '#learn-title')).toMatch(/^Selesai: \d+ dari/);
  expect(Object.keys((await stage.storage.get()).learned ?? {})).toHaveLength(count);
  await later.click('.learn > .plain');
  await later.until(async () => (await textOf(later, '#learn-title')).includes('Situasi 1 '));
  await expect.poll(() => stage.storage.get()).not.toHaveProperty('learned');
});

const answered = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'tidak']));

async function openLearn(popup: Stage): Promise<void> {
  await openFold(popup, 'Belajar dari kejadian dan pedoman');
  await shows(popup, '.learn');
}

/** Says "Tidak" to each situation, and reads what came of it. */
async function answerFrom(popup: Stage, first: number, last: number): Promise<void> {
  for (let at = first; at <= last; at++) {
    await popup.until(async () => (await textOf(popup, '#learn-title')).includes(`Situasi ${at} `));
    await popup.click('.learn-choice button:nth-of-type(2)');
    await shows(popup, '.learn-result');
    await popup.click('.learn > .primary');
  }
}

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
