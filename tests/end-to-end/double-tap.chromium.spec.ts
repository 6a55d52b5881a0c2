/** Two taps of a finger are a double click to Chromium; Firefox makes none of them, and most sites hear nothing of it there. */
import { expect, test } from '../browsers/test.ts';
import { actions } from '../pages/actions.ts';
import { expectHeld, near, open } from './aimed.ts';

test.use({ calm: true });

for (const row of actions) {
  const { double } = row;
  if (!double) continue;
  test(`is held back at a double tap, and left alone where the target is harmless: ${row.name}`, async ({ stage }) => {
    await open(stage, row);
    await near(stage, double.partisan);
    await stage.doubleTap(double.partisan);
    await expectHeld(stage);
    await stage.doubleTap(double.clean);
    expect(await stage.sentCount(1)).toMatchObject([{ act: row.act, trusted: true }]);
  });
}
