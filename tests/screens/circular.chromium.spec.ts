/** The circular for the office wall, as it comes out of Chromium's printer, whose PDF names its pages in plain text. */
import axe from 'axe-core';
import { expect, test } from '../browsers/test.ts';
import { shows, textOf } from './open.ts';

/** Of the pages that a PDF names. */
const pagesIn = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length;

for (const [language, title] of [
  ['id', 'Jeda sebelum unggah: netral di media sosial'],
  ['en', 'Pause before you post: neutral on social media'],
] as const) {
  test(`is exactly one A4 page, in ${language}`, async ({ stage }) => {
    await stage.storage.set({ settings: { language } });
    const page = await stage.openOurs('circular.html');
    await shows(page, '.sheet');
    expect(await textOf(page, 'h1')).toBe(title);
    expect(pagesIn(await page.pdf())).toBe(1);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    });
    expect(violations).toEqual([]);
    expect(page.problems).toEqual([]);
  });
}
