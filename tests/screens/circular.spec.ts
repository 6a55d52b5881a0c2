/** The circular for the office wall, as it comes out of the printer. */
import { constants, inflateSync } from 'node:zlib';
import axe from 'axe-core';
import { expect, test } from '../browsers/test.ts';
import { shows, textOf } from './open.ts';

/** Chromium's PDF names its pages in plain text, Firefox's in packed objects. */
function pagesIn(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const packed = [...bytes.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) =>
    unpacked(bytes.subarray(index + length)),
  );
  return [bytes.toString('latin1'), ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Empty where it is nothing packed. */
function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return '';
  }
}

/** The smallest type on the sheet, in points. */
const smallest = () =>
  Math.min(
    ...[...document.querySelectorAll('.sheet, .sheet *')]
      .filter((one) => one.textContent?.trim() && !one.closest('.unseen'))
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75),
  );

for (const [language, title] of [
  ['id', 'Jeda sebelum unggah: netral di media sosial'],
  ['en', 'Pause before you post: neutral on social media'],
] as const) {
  test(`is exactly one A4 page, in ${language}`, async ({ stage }) => {
    await stage.storage.set({ settings: { language, office: 'Dinas Kearsipan dan Perpustakaan Kota' } });
    const page = await stage.openOurs('circular.html');
    await shows(page, '.sheet');
    expect(await textOf(page, 'h1')).toBe(title);
    expect(pagesIn(await page.pdf())).toBe(1);
    expect(await page.evaluate(smallest)).toBeGreaterThanOrEqual(9);
    // The city's own words, whom a sanction hits, and how much more there is.
    expect(await page.evaluate(() => document.querySelectorAll('.local li').length)).toBeGreaterThan(3);
    expect(await textOf(page, '.follows')).toContain('PPPK');
    expect(await textOf(page, '.more-points')).toMatch(/\d{2}/);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    });
    expect(violations).toEqual([]);
    expect(page.problems).toEqual([]);
  });
}

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
