/** An error of ours never stops a post. In each build under test one part throws whenever it is used. */

import { launch, type Theatre } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { buildVariant } from '../builds/build.ts';
import { surface } from '../pages/surfaces.ts';
import { enter, PARTISAN } from './compose.ts';

test.use({ extensionDir: null });

const FAULTS = [
  ['broken', 'x home'],
  ['broken', 'facebook comment'],
  ['broken', 'instagram comments on a phone'],
  ['blind', 'x home'],
  ['mute', 'x home'],
  ['mute', 'instagram comments on a phone'],
] as const;

for (const [variant, name] of FAULTS) {
  test(`lets the post through, counts it, and the popup says so: ${variant}, ${name}`, async ({
    theatre: { kind },
  }) => {
    test.slow();
    const extensionDir = await buildVariant(variant, kind);
    const theatre: Theatre = await launch({ kind, extensionDir });
    try {
      const stage = await theatre.newStage();
      const one = surface(name);
      await enter(stage, one);
      await stage.type(PARTISAN);
      await stage.click(one.button);
      expect(await stage.sentCount(1)).toMatchObject([{ text: PARTISAN, trusted: true }]);
      const failures = await stage.until(async () => (await theatre.storage.get()).failures, { what: 'the count' });
      expect(failures).toMatchObject({ last: { error: 'broken on purpose' } });
      const popup = await stage.openPopup();
      const said = () => popup.evaluate(() => document.body.textContent.includes('lewat tanpa diperiksa'));
      await popup.until(said, { what: 'the failure in the popup' });
    } finally {
      await theatre.close();
    }
  });
}
