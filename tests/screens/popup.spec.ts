/** The popup in a real browser: what it says, and what it keeps. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { focusedId, openPopup, shows, textOf } from './open.ts';

test('says that it watches the tab behind it, and rests there when told', async ({ stage }) => {
  await stage.open(surface('x home').url);
  const popup = await stage.openPopup();
  await shows(popup, '.disc.watched');
  await popup.click('.state [role=switch]');
  await shows(popup, '.disc.resting');
  expect(await stage.storage.get()).toMatchObject({ settings: { pauses: [{ site: 'x' }] } });
  await popup.click('.state [role=switch]');
  await shows(popup, '.disc.watched');
});

test('rests for an hour, says until when, and is woken before', async ({ stage }) => {
  await stage.open(surface('x home').url);
  const popup = await stage.openPopup();
  await shows(popup, '.disc.watched');
  await popup.click('.state button');
  await shows(popup, '.disc.resting');
  expect(await textOf(popup, '.state p')).toMatch(/sampai pukul \d\d\.\d\d/);
  expect(await textOf(popup, '.state button')).toBe('Aktifkan lagi');
  await popup.click('.state button');
  await shows(popup, '.disc.watched');
  expect(await stage.storage.get()).toMatchObject({ settings: { pauses: [] } });
});

test('finds the guidance for a question, and says so to a screen reader', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-panduan');
  await shows(popup, '.point');
  const all = await popup.evaluate(() => document.querySelectorAll('.point').length);
  await popup.click('#ask');
  await popup.type('Bolehkah saya hadir kampanye?');
  await popup.until(() => popup.evaluate((before) => document.querySelectorAll('.point').length < before, all));
  expect(await textOf(popup, '.points')).toContain('kampanye');
  expect(await textOf(popup, '#panel-panduan [role=status]')).toMatch(/^\d+ /);
});

test('jumps to the sanctions without losing head and tabs', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-panduan');
  await shows(popup, '.point');
  await popup.click('a[href="#sanctions-title"]');
  await popup.until(async () => (await focusedId(popup)) === 'sanctions-title');
  expect(await popup.evaluate(() => document.querySelector('.tabs')?.getBoundingClientRect().top)).toBeGreaterThan(0);
});

test('checks a text while it is typed, marks its words, and forgets it', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-cek');
  await popup.click('#check');
  await popup.type('Jangan lupa coblos nomor 2 ya!');
  await shows(popup, '.mirror mark.langgar');
  expect(await textOf(popup, '.mirror')).toContain('Jangan lupa coblos nomor 2 ya!');
  expect(await textOf(popup, '#panel-cek [role=status]')).not.toBe('');
  await popup.click('.below-field button');
  await popup.until(() => popup.evaluate(() => document.querySelector('.finding') === null));
  expect(await focusedId(popup)).toBe('check');
  expect(JSON.stringify(await stage.storage.get())).not.toContain('nomor 2');
});

test('tells a checked text anew for another status', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-cek');
  await popup.click('#check');
  await popup.type('Ayo coblos nomor 2!');
  await shows(popup, '.finding');
  expect(await textOf(popup, '.finding .folds')).toContain('PP 94/2021 (Disiplin PNS)');
  await stage.storage.set({ settings: { status: 'pppk' } });
  await expect.poll(() => textOf(popup, '.finding .folds')).toContain('PP 49/2018 (Manajemen PPPK)');
});

test('keeps the marks under the words of a long text', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-cek');
  await popup.click('#check');
  await popup.type(`${'Selamat pagi, rekan-rekan guru yang baik hati. '.repeat(12)}\n\nAyo coblos nomor 2!`);
  await shows(popup, '.mirror mark');
  const heights = await popup.evaluate(() =>
    ['.mirror', '.paper textarea'].map((css) => {
      const box = document.querySelector(css);
      return [box?.clientHeight, box?.scrollHeight, box?.clientWidth];
    }),
  );
  expect(heights[0]).toEqual(heights[1]);
});

test('says plainly when a post went out unchecked, until the person has understood', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('.failures button');
  await popup.until(() => popup.evaluate(() => document.querySelector('.failures') === null));
  expect(await stage.storage.get()).not.toHaveProperty('failures');
});

test('offers what was put off in the welcome until the person is done with it', async ({ stage }) => {
  const popup = await openPopup(stage);
  await stage.storage.set({ settings: { version: 2, status: 'pppk', welcome: { done: true, skipped: ['sites'] } } });
  await popup.click('.put-off > button');
  await popup.until(() => popup.evaluate(() => document.querySelector('.put-off') === null));
  expect(await focusedId(popup)).toBe('panel-ringkasan');
  expect(await stage.storage.get()).toMatchObject({
    settings: { status: 'pppk', welcome: { done: true, skipped: [] } },
  });
});

test('opens its links apart and tells the other side nothing', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-panduan');
  await shows(popup, '.point');
  const links = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map(({ target, rel }) => `${target} ${rel}`),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links)).toEqual(new Set(['_blank noopener noreferrer']));
});

test('gives a report to copy, with codes and moments, and no word of an error', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('.failures summary');
  const report = await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('.report')?.value);
  expect(report).toMatch(
    /^Jeda \d+\.\d+\.\d+\n(Chrome|Firefox) [\d.]+\ncomposer: 1\n2026-11-20T03:00:00\.000Z composer$/,
  );
  await popup.click('.failures details button');
  await expect.poll(() => textOf(popup, '.failures details [role=status]')).toBe('Tersalin.');
  // What the person adds is theirs, and is copied only when they copy again.
  await popup.click('.report');
  await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('.report')?.setSelectionRange(0, 0));
  await popup.type('Di X. ');
  expect(await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('.report')?.value)).toBe(
    `Di X. ${report}`,
  );
  expect(await textOf(popup, '.failures details [role=status]')).toBe('');
});
