/** Likes, shares, follows and joins: every action of every site × (warned, left alone, done anyway, taken back). */
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { type ActionRow, actions } from '../pages/actions.ts';
import { BACK, expectHeld, near, open } from './aimed.ts';
import { dialogIsOpen } from './compose.ts';

test.use({ calm: true, oneTab: true });
// The longest file: every worker takes of it, or the last would go on alone.
test.describe.configure({ mode: 'parallel' });

const ANYWAY = { like: 'sukai', share: 'bagikan', follow: 'ikuti', join: 'bergabung' } as const;
const PRESS_AGAIN = 'Situs ini belum menanggapi. Bila memang belum terjadi, tekan sekali lagi dalam 60 detik.';

type Aimed = keyof typeof ANYWAY;

function wordOf({ name, act }: ActionRow): string {
  const word = act in ANYWAY ? ANYWAY[act as Aimed] : undefined;
  if (!word) throw new Error(`${name}: a row of an action likes, shares, follows or joins, not "${act}"`);
  return word;
}

async function pressAll(stage: Stage, openers: readonly string[] = []): Promise<void> {
  for (const opener of openers) await stage.click(opener);
}

async function doAnyway(stage: Stage, row: ActionRow): Promise<void> {
  await stage.clickOurs(`Tetap ${wordOf(row)}`);
  await stage.clickOurs(`Ya, tetap ${wordOf(row)}`);
}

/**
 * On the same page, where both targets stand beside each other or are opened one after the other; what brings them up is
 * pressed again where the act has closed it.
 */
async function bringUpClean(stage: Stage, row: ActionRow): Promise<void> {
  const stands = (css: string) => stage.evaluate((it) => window.deep(it) !== null, css);
  const [opener] = row.cleanOpeners ?? [];
  const isFree = async () => opener !== undefined && !(await stands(row.clean)) && (await stands(opener));
  const isPageAnew = row.partisan === row.clean && !(await isFree());
  if (isPageAnew) await open(stage, row);
  else if (!(await stands(opener ?? row.clean))) await pressAll(stage, row.openers);
  await pressAll(stage, row.cleanOpeners);
  // Else the model is here already.
  if (isPageAnew) await near(stage, row.clean);
}

/** Rows beside each other on one page. Of an action but one: the next would find done what that one did. */
function onPages(rows: readonly ActionRow[]): ActionRow[][] {
  const pages: ActionRow[][] = [];
  for (const row of rows) {
    const isBeside = (one: ActionRow) => one.url === row.url && !one.openers && one.action !== row.action;
    const page = row.openers ? undefined : pages.find((others) => others.every(isBeside));
    if (page) page.push(row);
    else pages.push([row]);
  }
  return pages;
}

/** Every way to press it is held; done once when the person insists; taken back, and done to a harmless target, unheld. */
async function journey(stage: Stage, row: ActionRow): Promise<void> {
  for (const key of ['Enter', ' ']) {
    // What no keyboard can reach no key presses.
    if (!(await stage.focusControl(row.partisan))) continue;
    await stage.press(key);
    await expectHeld(stage);
  }
  await stage.tap(row.partisan);
  await expectHeld(stage);
  await stage.click(row.partisan);
  await stage.oursFind(BACK);
  expect(await stage.sent()).toEqual([]);
  await doAnyway(stage, row);
  expect(await stage.sentCount(1)).toMatchObject([{ act: row.act }]);
  if (row.undo) {
    await stage.click(row.undo);
    const isGone = () => stage.evaluate((css) => window.deep(css) === null, row.undo ?? '');
    const isToldOf = async () => (await stage.sent()).length > 1;
    await stage.until(async () => (await isToldOf()) || (await isGone()), { what: 'the undo' });
    expect(await dialogIsOpen(stage)).toBe(false);
  }
  await stage.evaluate(() => window.sent.splice(0));
  await bringUpClean(stage, row);
  await stage.click(row.clean);
  expect(await stage.sentCount(1)).toMatchObject([{ act: row.act, trusted: true }]);
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.evaluate(() => window.sent.splice(0));
}

for (const rows of onPages(actions)) {
  const names = rows.map(({ name }) => name).join(', ');

  test(`is held back, done once when the person insists, and left alone where the target is harmless: ${names}`, async ({
    stage,
  }) => {
    for (const [at, row] of rows.entries()) {
      await test.step(row.name, async () => {
        if (at === 0) await open(stage, row);
        await pressAll(stage, row.partisanOpeners);
        if (at === 0) await near(stage, row.partisan);
        await journey(stage, row);
      });
    }
  });
}

for (const row of actions) {
  const { double, key } = row;
  if (double) {
    test(`is held back at a double click, and left alone where the target is harmless: ${row.name}`, async ({
      stage,
    }) => {
      await open(stage, row);
      await near(stage, double.partisan);
      await stage.doubleClick(double.partisan);
      await expectHeld(stage);
      await stage.doubleClick(double.clean);
      expect(await stage.sentCount(1)).toMatchObject([{ act: row.act, trusted: true }]);
    });
  }
  if (key) {
    test(`is held back at the key ${key.key}, and left alone where the target is harmless: ${row.name}`, async ({
      stage,
    }) => {
      await open(stage, row);
      await stage.focusControl(key.partisan);
      await stage.modelHasCome();
      await stage.press(key.key);
      await expectHeld(stage);
      await stage.focusControl(key.clean);
      await stage.press(key.key);
      expect(await stage.sentCount(1)).toMatchObject([{ act: row.act, trusted: true }]);
    });
  }
}

/** One of each kind of act: waiting for a site that takes no notice lasts seconds. */
const firstOfKinds = actions.filter((one) => actions.find(({ act }) => act === one.act) === one);

for (const row of firstOfKinds) {
  test(`is done by the person's own next press where the site ignores ours: ${row.name}`, async ({ stage }) => {
    await open(stage, row, '?trusted=1');
    await pressAll(stage, row.partisanOpeners);
    await near(stage, row.partisan);
    await stage.click(row.partisan);
    await stage.oursFind(BACK);
    await doAnyway(stage, row);
    await stage.until(() => stage.oursShow(PRESS_AGAIN), { what: 'the note' });
    expect(await stage.sent()).toEqual([]);
    await stage.click(row.partisan);
    expect(await stage.sentCount(1)).toMatchObject([{ act: row.act, trusted: true }]);
  });
}
