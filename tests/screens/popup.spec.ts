/** The popup in a real browser: what it says, and what it keeps. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { exception, focusedId, openPopup, shows, textOf } from './open.ts';

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

test('switches off kinds of doing and sites, for good or for an hour, and says so', async ({ stage }) => {
  await stage.storage.set({ settings: { hosts: ['forum.example.go.id'] } });
  const popup = await stage.openOurs('popup.html#setelan');
  const stored = async () => (await stage.storage.get()).settings;
  await popup.click('.watched li:nth-child(6) [role=switch]');
  await expect.poll(stored).toMatchObject({ pauses: [{ act: 'follow' }, { act: 'join' }] });
  await popup.click('.watched li:nth-child(6) [role=switch]');
  await expect.poll(stored).toMatchObject({ pauses: [] });
  await popup.click('.watched li:nth-child(2) button');
  await expect.poll(() => textOf(popup, '.watched [role=status]')).toMatch(/^Komentar dan balasan sampai \d\d\.\d\d$/);
  await popup.click('.watched summary');
  expect(await textOf(popup, '.watched .beside')).toBe('semua diperiksa');
  await popup.click('.watched details li:first-child [role=switch]');
  await expect.poll(() => textOf(popup, '.watched .beside')).toMatch(/^\d+ dari \d+ diperiksa$/);
  expect(await textOf(popup, '.watched details li:last-child')).toContain('forum.example.go.id');
});

test('finds the guidance for a question, and says so to a screen reader', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-pedoman');
  await shows(popup, '.point');
  const all = await popup.evaluate(() => document.querySelectorAll('.point').length);
  await popup.click('#ask');
  await popup.type('Bolehkah saya hadir kampanye?');
  await popup.until(() => popup.evaluate((before) => document.querySelectorAll('.point').length < before, all));
  expect(await textOf(popup, '.points')).toContain('kampanye');
  expect(await textOf(popup, '#panel-pedoman [role=status]')).toMatch(/^\d+ /);
});

test('jumps to the sanctions without losing head and tabs', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-pedoman');
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
  await popup.click('#tab-setelan');
  await popup.click('label:nth-of-type(2) input[name=status]');
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

test('takes an exception away, and gives it back as it was', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-setelan');
  await popup.click('.exception button');
  await shows(popup, '.undo button');
  await expect.poll(async () => (await stage.storage.get()).settings).toMatchObject({ exceptions: [] });
  await popup.until(() => popup.evaluate(() => document.activeElement?.matches('.undo button')));
  await popup.press('Enter');
  await expect.poll(async () => (await stage.storage.get()).settings).toMatchObject({ exceptions: [exception] });
  expect(await focusedId(popup)).toBe('exceptions-title');
});

test('keeps a choice at once', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-setelan');
  await popup.click('input[name=hold]:not(:checked)');
  await expect.poll(async () => (await stage.storage.get()).settings).toMatchObject({ hold: 'waspada' });
});

test('says plainly when a post went out unchecked, until the person has understood', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('.failures button');
  await popup.until(() => popup.evaluate(() => document.querySelector('.failures') === null));
  expect(await stage.storage.get()).not.toHaveProperty('failures');
});

test('opens its links apart and tells the other side nothing', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-pedoman');
  const links = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map(({ target, rel }) => `${target} ${rel}`),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links)).toEqual(new Set(['_blank noopener noreferrer']));
});
