/** The popup for everyone: the reader, the keyboard, narrow and zoomed, light and dark. */
import axe from 'axe-core';
import { expect, test } from '../browsers/test.ts';
import { focusedId, openPopup, shows, TABS } from './open.ts';

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

test('is written as large as it means to be', async ({ stage }) => {
  const popup = await openPopup(stage);
  expect(await popup.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('15px');
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

test('reaches everything that can be pressed by Tab alone, and shows where the focus is', async ({ stage }) => {
  const popup = await openPopup(stage);
  for (const tab of TABS) {
    await popup.click(`#tab-${tab}`);
    const wanted = await popup.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        '.panel:not([hidden]) :is(button, a, input, textarea, summary)',
      );
      // Of a group of radios Tab reaches the chosen one; what is folded away it passes by.
      const reachable = [...all].filter((it) => it.checkVisibility() && !it.matches('[type=radio]:not(:checked)'));
      for (const it of reachable) it.dataset.wanted = '';
      return reachable.length;
    });
    // Two more, as the panel itself takes the focus, and in Firefox what scrolls.
    for (let step = 0, left = wanted; left > 0 && step < wanted + 2; step++) {
      await popup.press('Tab');
      left = await popup.evaluate(() => {
        const it = document.activeElement;
        const rings = [it, it?.nextElementSibling, it?.closest('.paper')].map((one) => one && getComputedStyle(one));
        if (it instanceof HTMLElement && rings.some((style) => style && style.outlineStyle !== 'none'))
          delete it.dataset.wanted;
        return document.querySelectorAll('[data-wanted]').length;
      });
    }
    const missed = await popup.evaluate(() =>
      [...document.querySelectorAll('[data-wanted]')].map((it) => it.outerHTML.slice(0, 120)),
    );
    expect(missed, tab).toEqual([]);
  }
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
