/** An error of ours never stops a post. In each build under test one part throws whenever it is used. */

import { launch, type Theatre } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { buildVariant } from '../builds/build.ts';
import { surface } from '../pages/surfaces.ts';
import { enter, expectHeld, NOT_A_VIOLATION, PARTISAN, postAnyway } from './compose.ts';

test.use({ extensionDir: null });

/** Each build takes seconds and a browser of its own: it is walked through all its boxes. */
const FAULTS = [
  ['broken', ['x home', 'instagram comments on a phone'], ['gate']],
  ['blind', ['x home'], ['gate']],
  // Both say what they could not show: the hint, and the dialog.
  ['mute', ['x home'], ['hint', 'gate']],
] as const;

for (const [variant, names, parts] of FAULTS) {
  test(`lets the post through, counts it, and the popup says so: ${variant}`, async ({ theatre: { kind } }) => {
    test.slow();
    const extensionDir = await buildVariant(variant, kind);
    const theatre: Theatre = await launch({ kind, extensionDir });
    try {
      for (const name of names) {
        await theatre.storage.clear();
        const stage = await theatre.newStage();
        const one = surface(name);
        await enter(stage, one);
        await stage.type(PARTISAN);
        await stage.click(one.button);
        expect(await stage.sentCount(1), name).toMatchObject([{ text: PARTISAN, trusted: true }]);
        const stored = async () => JSON.stringify((await theatre.storage.get()).failures);
        for (const part of parts) await expect.poll(stored).toMatch(new RegExp(`"counts":{[^}]*"${part}":\\d`));
        expect(await stored()).not.toContain('broken on purpose');
        const popup = await stage.openPopup();
        const said = () => popup.evaluate(() => document.body.textContent.includes('lewat tanpa diperiksa'));
        await popup.until(said, { what: 'the failure in the popup' });
        await stage.close();
      }
    } finally {
      await theatre.close();
    }
  });
}

test('warns, and posts by the person’s choice, where nothing at all can be stored', async ({ theatre: { kind } }) => {
  test.slow();
  const theatre: Theatre = await launch({ kind, extensionDir: await buildVariant('full', kind) });
  try {
    const stage = await theatre.newStage();
    const home = surface('x home');
    for (const sent of [1, 2]) {
      await enter(stage, home);
      await stage.type(PARTISAN);
      await stage.click(home.button);
      await expectHeld(stage, home, PARTISAN);
      await postAnyway(stage, home);
      expect(await stage.sentCount(1), `post ${sent}`).toMatchObject([{ text: PARTISAN }]);
    }
    // Remembered on this page at least.
    await enter(stage, home);
    await stage.type(PARTISAN);
    await stage.click(home.button);
    await stage.clickOurs(NOT_A_VIOLATION);
    await stage.click(home.button);
    expect(await stage.sentCount(1)).toMatchObject([{ text: PARTISAN, trusted: true }]);
    const journal = await stage.openOurs('options.html#jurnal');
    const said = () => journal.evaluate(() => document.querySelector('.faulty')?.textContent);
    expect(await journal.until(said, { what: 'the fault' })).toContain('tetap bekerja seperti biasa');
    expect(await theatre.storage.get()).toEqual({ journalFault: 'unavailable' });
  } finally {
    await theatre.close();
  }
});
