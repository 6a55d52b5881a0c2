/** Every stage at which the page comes to code of ours is broken once: the post goes out, nothing of it is lost, and it is told. */
import type { Stage as Named } from '../../src/browser/index.ts';
import { STAGES } from '../../src/browser/stages.ts';
import { launch, type Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { buildVariant } from '../builds/build.ts';
import { surface } from '../pages/surfaces.ts';
import { EDIT, enter, expectHeld, PARTISAN, POST_ANYWAY, POST_ANYWAY_INDEED } from './compose.ts';

test.use({ extensionDir: null });

const home = surface('x home');

/**
 * What the person meets, at each: the post goes out unchecked at once; or the question comes and its answer is taken; or an
 * answer is pressed in vain, and the next press goes through. A stage that is not named here fails the type check.
 */
const MET: Readonly<Record<Named, 'unchecked' | 'asked' | 'first answer in vain' | 'last answer in vain'>> = {
  gate: 'unchecked',
  attention: 'asked',
  hint: 'asked',
  model: 'asked',
  resend: 'last answer in vain',
  outcome: 'asked',
  'own-events': 'asked',
  'warning.above': 'asked',
  'warning.mount': 'asked',
  'warning.dialog': 'unchecked',
  'warning.press': 'first answer in vain',
  'warning.choice': 'last answer in vain',
  'warning.hint': 'asked',
  'warning.marks': 'asked',
};

async function post(stage: Stage, broken: Named): Promise<void> {
  const met = MET[broken];
  await enter(stage, home, `?broken=${broken}`);
  await stage.type(`${PARTISAN} `);
  await stage.hover(home.button);
  await stage.modelHasCome();
  // Something of the page's that comes over it, as its lists do.
  await stage.evaluate(() => document.body.dispatchEvent(new ToggleEvent('beforetoggle', { newState: 'open' })));
  await stage.click(home.button);
  if (met === 'unchecked') return;
  await expectHeld(stage, home, `${PARTISAN} `);
  await stage.clickOurs(POST_ANYWAY);
  if (met !== 'first answer in vain') await stage.clickOurs(POST_ANYWAY_INDEED);
  if (met === 'asked') return;
  await stage.oursGone(EDIT);
  expect(await stage.sent()).toEqual([]);
  expect(await stage.editorText(home.boxName)).toBe(`${PARTISAN} `);
  await stage.click(home.button);
}

test('lets the post through at whatever stage we fail, counts the stage, and the popup has it to copy', async () => {
  test.setTimeout(180_000);
  const theatre = await launch({ kind: 'chromium', extensionDir: await buildVariant('faulty', 'chromium') });
  try {
    const stage = await theatre.newStage();
    for (const broken of STAGES) {
      await theatre.storage.clear();
      await test.step(broken, () => post(stage, broken));
      expect(await stage.sentCount(1), broken).toMatchObject([{ text: expect.stringContaining(PARTISAN) }]);
      const stored = async () => JSON.stringify((await theatre.storage.get()).failures ?? {});
      await expect.poll(stored, broken).toContain(`"${broken}":`);
      expect(await stored(), broken).not.toMatch(/broken on purpose|coblos/);
      expect(stage.problems, broken).toEqual([]);
    }
    const popup = await stage.openPopup();
    const report = () => popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('.report')?.value);
    const text = await popup.until(report, { what: 'the report' });
    expect(text).toContain(STAGES.at(-1));
    expect(text).toMatch(/^Jeda \d/);
    expect(text).not.toContain('coblos');
  } finally {
    await theatre.close();
  }
});
