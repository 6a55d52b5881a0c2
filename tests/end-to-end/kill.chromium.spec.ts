/**
 * What is cut off while the dialog stands: the background, the line, the extension itself. The draft stays to the letter, the
 * caret and the undo history too, and the person can go on. By Chromium's own means, which Firefox gives to no test.
 */

import { builtExtension } from '../browsers/built.ts';
import { launch, type Stage, type Theatre } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { EDIT, enter, expectHeld, PARTISAN } from './compose.ts';
import { CARD } from './ours.ts';

test.use({ extensionDir: null });

const home = surface('x home');
/** Where the person had gone to before pressing. */
const CARET = 5;

/** Writes, goes back to a place in the midst, and presses: the dialog stands. */
async function hold(stage: Stage): Promise<void> {
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.oursFind(CARD);
  await stage.press('Control+Home');
  for (let at = 0; at < CARET; at++) await stage.press('ArrowRight');
  await stage.press('Control+Enter');
  await expectHeld(stage, home, PARTISAN);
}

/** Everything as it was, and writing goes on from there; what was written before can be undone. */
async function expectUntouched(stage: Stage): Promise<void> {
  await stage.clickOurs(EDIT);
  await stage.oursGone(EDIT);
  expect(await stage.editorText(home.boxName)).toBe(PARTISAN);
  expect(await stage.selectionOf(home.boxName)).toEqual({ anchor: CARET, focus: CARET });
  await stage.type('xyz');
  expect(await stage.editorText(home.boxName)).toBe(`${PARTISAN.slice(0, CARET)}xyz${PARTISAN.slice(CARET)}`);
  await stage.press('Control+z');
  await stage.until(async () => !(await stage.editorText(home.boxName))?.includes('xyz'), { what: 'the undo' });
  expect(await stage.sent()).toEqual([]);
}

/** The script that is left holds nothing back. */
async function expectFree(stage: Stage): Promise<void> {
  const text = await stage.editorText(home.boxName);
  await stage.press('Control+Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ text, trusted: true }]);
}

async function stopBackground(theatre: Theatre): Promise<void> {
  const found = theatre
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker');
  const worker = await found?.worker();
  if (!worker) throw new Error('no background runs');
  await worker.close();
}

async function goOffline(theatre: Theatre): Promise<void> {
  for (const page of await theatre.browser().pages()) await page.setOfflineMode(true);
}

/** As a person does on the browser's own page of extensions: an update comes the same way. */
async function reloadExtension(theatre: Theatre): Promise<void> {
  const page = await theatre.browser().newPage({ background: true });
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id) => chrome.developerPrivate.reload(id, { failQuietly: true }),
    new URL(theatre.origin ?? '').host,
  );
  await page.close();
}

/** As a person does on the browser's own page of extensions: it is off, and its script in the page belongs to nobody. */
async function switchOff(theatre: Theatre): Promise<void> {
  const page = await theatre.browser().newPage({ background: true });
  await page.goto('chrome://extensions/');
  await page.evaluate((id) => chrome.management.setEnabled(id, false), new URL(theatre.origin ?? '').host);
  await page.close();
}

declare const chrome: {
  developerPrivate: { reload(id: string, options: object): Promise<void> };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
};

test('loses nothing when the background, the line or the extension is cut off under the dialog', async () => {
  test.setTimeout(120_000);
  const theatre = await launch({ kind: 'chromium', extensionDir: builtExtension('chromium') });
  try {
    const stage = await theatre.newStage();
    await test.step('the background', async () => {
      await hold(stage);
      await stopBackground(theatre);
      await expectUntouched(stage);
      // It came back for the answer.
      await expect.poll(() => theatre.journal()).toMatchObject([{ outcome: 'edited' }]);
    });

    await test.step('the line', async () => {
      await hold(stage);
      await goOffline(theatre);
      await expectUntouched(stage);
      // Without a line it goes on: the next press is asked about as well.
      await stage.press('Control+Enter');
      await expectHeld(stage, home, (await stage.editorText(home.boxName)) ?? '');
    });

    await test.step('the extension', async () => {
      await hold(stage);
      await reloadExtension(theatre);
      await expectUntouched(stage);
      // The script that is left belongs to nobody: it asks no more, and the post goes out.
      await expectFree(stage);
    });
  } finally {
    await theatre.close();
  }
});

test('loses nothing when the extension is switched off under the dialog', async () => {
  const theatre = await launch({ kind: 'chromium', extensionDir: builtExtension('chromium') });
  try {
    const stage = await theatre.newStage();
    await hold(stage);
    await switchOff(theatre);
    await expectUntouched(stage);
    await expectFree(stage);
  } finally {
    await theatre.close();
  }
});
