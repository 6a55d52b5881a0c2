/** Every screen for everyone: the reader, the keyboard, narrow and zoomed, light and dark, in the colours of one's own. */
import axe from 'axe-core';
import { expect, test } from '../browsers/test.ts';
import { missedByTab } from './by-tab.ts';
import { furnish } from './device.ts';
import { edgeless, moving, objections, wider } from './in-page.ts';
import { focusedId, openPopup } from './open.ts';
import { openScreen, SCREENS, SHAPES } from './screens.ts';

const ZOOMED = { width: 400, height: 300 };

for (const screen of SCREENS) {
  const [usual, ...others] = SHAPES[screen.shape];
  const narrow = others.at(-1) ?? usual;

  test(`is for everyone: ${screen.name}`, async ({ stage }) => {
    await furnish(stage);
    const page = await openScreen(stage, screen, usual);
    expect.soft(await missedByTab(page), 'reached by Tab alone, with its focus shown').toEqual([]);

    await page.evaluate(axe.source);
    expect.soft(await page.evaluate(objections, null), 'what axe objects to').toEqual([]);
    await page.media({ colorScheme: 'dark' });
    expect.soft(await page.evaluate(objections, ['color-contrast']), 'in the dark').toEqual([]);

    for (const size of [narrow, ZOOMED]) {
      await page.viewport(size.width, size.height);
      expect.soft(await page.evaluate(wider), `wider than ${size.width} pixels`).toEqual([]);
    }
    await page.media({ reducedMotion: true, forcedColors: true });
    expect.soft(await page.evaluate(moving), 'moves, though it should not').toEqual([]);
    expect.soft(await page.evaluate(edgeless), 'without an edge in forced colours').toEqual([]);

    // A text that nobody wrote shows its key.
    const keys = await page.evaluate(() => document.body.textContent.match(/\b[a-z]+_[a-z_]+\b/g) ?? []);
    expect.soft(keys, 'texts that are missing').toEqual([]);
    expect.soft(page.problems).toEqual([]);
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
  expect(reached).toEqual(['tab-panduan', 'tab-cek', 'tab-ringkasan', 'tab-cek', 'tab-ringkasan']);
});
