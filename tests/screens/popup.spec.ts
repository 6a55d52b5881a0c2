/** The popup in a real browser: what it says, the keyboard, the reader, narrow and zoomed, light and dark. */

import axe from 'axe-core';
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';

const TABS = ['ringkasan', 'pedoman', 'cek', 'setelan'] as const;
const exception = { rule: 'ajakan', wording: 'coblos ketua rt', since: '2026-11-20T03:00:00.000Z' };

async function openPopup(stage: Stage, viewport = { width: 380, height: 560 }): Promise<Stage> {
  await stage.storage.set({
    settings: { exceptions: [exception] },
    failures: { count: 1, last: { stage: 'composer', error: 'x', at: '2026-11-20T03:00:00.000Z' } },
  });
  // In front, as a popup is: Firefox gives the keys of a tab behind to nobody.
  const popup = await stage.openOurs('popup.html');
  await popup.viewport(viewport.width, viewport.height);
  await shows(popup, '.popup');
  return popup;
}

const shows = (popup: Stage, css: string) =>
  popup.until(() => popup.evaluate((it) => document.querySelector(it) !== null, css), { what: css });

const textOf = (popup: Stage, css: string) =>
  popup.evaluate((it) => document.querySelector(it)?.textContent ?? '', css);

const focusedId = (popup: Stage) => popup.evaluate(() => document.activeElement?.id);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has nothing that axe objects to, in ${colorScheme}`, async ({ stage }) => {
    const popup = await openPopup(stage);
    await popup.media({ colorScheme });
    await popup.evaluate(axe.source);
    for (const tab of TABS) {
      await popup.click(`#tab-${tab}`);
      if (tab === 'cek') {
        await popup.focus('#check');
        await popup.type('Jangan lupa coblos nomor 2 ya!');
        await shows(popup, '.finding');
      }
      // Folded text is read too, once somebody opens it.
      await popup.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const violations = await popup.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
      });
      expect(violations, tab).toEqual([]);
    }
  });
}

test('says that it watches the tab behind it, and rests there when told', async ({ stage }) => {
  await stage.open(surface('x home').url);
  const popup = await stage.openPopup();
  await shows(popup, '.disc.watched');
  await popup.click('.state button');
  await shows(popup, '.disc.resting');
  expect(await stage.storage.get()).toMatchObject({ settings: { paused: ['x'] } });
  await popup.click('.state button');
  await shows(popup, '.disc.watched');
});

test('moves through the tabs by arrows, Home and End, around the ends', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.focus('#tab-ringkasan');
  const reached: (string | undefined)[] = [];
  for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
    await popup.press(key);
    reached.push(await focusedId(popup));
  }
  expect(reached).toEqual(['tab-pedoman', 'tab-setelan', 'tab-ringkasan', 'tab-setelan', 'tab-ringkasan']);
});

test('finds the guidance for a question, and says so to a screen reader', async ({ stage }) => {
  const popup = await openPopup(stage);
  await popup.click('#tab-pedoman');
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

for (const [name, viewport] of [
  ['320 pixels', { width: 320, height: 560 }],
  ['200 % zoom', { width: 400, height: 300 }],
] as const) {
  test(`needs no sideways scrolling at ${name}`, async ({ stage }) => {
    const popup = await openPopup(stage, viewport);
    for (const tab of TABS) {
      await popup.click(`#tab-${tab}`);
      const wider = await popup.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.panels, .panel')]
          .filter((it) => it.scrollWidth > it.clientWidth)
          .map((it) => it.className),
      );
      expect(wider, tab).toEqual([]);
    }
  });
}
