/** The hold-back: every surface of every site × every way to send × (warned, edited, posted anyway, clean), in both browsers. */
import { arriveAgain } from '../browsers/arrive.ts';
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surfaces as all, type Surface } from '../pages/surfaces.ts';
import {
  CLEAN_IN_SHORT as CLEAN,
  dialogIsOpen,
  EDIT,
  enter,
  expectHeld,
  NOT_A_VIOLATION,
  PARTISAN_IN_SHORT as PARTISAN,
  PRESS_AGAIN,
  postAnyway,
} from './compose.ts';
import { type Way, waysOf } from './ways.ts';

test.use({ calm: true, oneTab: true });
// The longest file: every worker takes of it, or the last would go on alone.
test.describe.configure({ mode: 'parallel' });

/** The practice page is X's home once more. */
const surfaces = all.filter(({ name }) => name !== 'practice');

/** Back to the box from a held press, with nothing sent and nothing lost. */
async function edit(stage: Stage, { boxName }: Surface): Promise<void> {
  await stage.clickOurs(EDIT);
  await stage.oursGone(EDIT);
  expect(await stage.sent()).toEqual([]);
  expect(await stage.editorText(boxName)).toBe(PARTISAN);
}

/** What was sent since the last time this was asked. */
async function sentNow(stage: Stage): Promise<unknown[]> {
  await stage.sentCount(1);
  return stage.evaluate(() => window.sent.splice(0));
}

/** Typed once, then pasted: a draft is read however it came. */
const write = (stage: Stage, text: string, typed: boolean): Promise<void> =>
  typed ? stage.type(text) : stage.paste(text);

/** Warned, posted anyway, and a clean draft after it: one way to send, on a page that stands already. */
async function journey(stage: Stage, surface: Surface, { send, untrusted }: Way, typed: boolean): Promise<void> {
  const { boxName: box, submits } = surface;
  await arriveAgain(stage, surface);
  await write(stage, PARTISAN, typed);
  await send(stage);
  await expectHeld(stage, surface, PARTISAN);
  await postAnyway(stage, surface);
  expect(await sentNow(stage)).toMatchObject([{ box, text: PARTISAN }]);
  await arriveAgain(stage, surface);
  await write(stage, CLEAN, typed);
  await send(stage);
  // A browser submits a form by an event of its own, even when a script pressed its button.
  const trusted = !untrusted || submits === true;
  expect(await sentNow(stage)).toMatchObject([{ box, text: CLEAN, trusted }]);
  expect(await dialogIsOpen(stage)).toBe(false);
}

/** Whether a surface of the data is shown here first, and not once more in another place. */
const isFirst = (surface: Surface): boolean =>
  surfaces.find((one) => one.site === surface.site && one.surface === surface.surface) === surface;

/** All ways where a surface is shown first; elsewhere one of each kind. */
function waysOn(surface: Surface): Way[] {
  const ways = waysOf(surface);
  return isFirst(surface) ? ways : ways.filter((way) => way === ways[0] || way.name === surface.keys[0]);
}

/** Back from the warning by every way, then posted anyway, on a page that acts on every event that reaches it. */
async function hostileJourney(stage: Stage, surface: Surface, ways: readonly Way[]): Promise<void> {
  await stage.evaluate(() => window.behave('?handlers=all'));
  await arriveAgain(stage, surface);
  await stage.paste(PARTISAN);
  for (const way of ways) {
    await test.step(way.name, async () => {
      await way.send(stage);
      await expectHeld(stage, surface, PARTISAN);
      await edit(stage, surface);
    });
  }
  await ways.find(({ untrusted }) => !untrusted)?.send(stage);
  await expectHeld(stage, surface, PARTISAN);
  await postAnyway(stage, surface);
  expect(await sentNow(stage)).toMatchObject([{ box: surface.boxName, text: PARTISAN }]);
}

for (const surface of surfaces) {
  const ways = waysOn(surface);
  const also = isFirst(surface) ? ', also where the page acts on every event that reaches it' : '';

  test(`is held back, given back, posted anyway, and left alone when clean, by every way to send${also}: ${surface.name}`, async ({
    stage,
  }) => {
    await enter(stage, surface);
    for (const [at, way] of ways.entries()) await test.step(way.name, () => journey(stage, surface, way, at === 0));
    if (also) await test.step('on a hostile page', () => hostileJourney(stage, surface, ways));
  });
}

/** One surface of each site: waiting for a site that takes no notice lasts seconds. */
const firstOfSites = surfaces.filter((one) => surfaces.find(({ site }) => site === one.site) === one);

for (const surface of firstOfSites) {
  const [way] = waysOf(surface);

  test(`posts anyway, once, where the site ignores untrusted events; gives the caret back; remembers what is declared to be no violation: ${surface.name}`, async ({
    stage,
  }) => {
    await enter(stage, surface, '?trusted=1');
    await test.step('posts anyway, once', async () => {
      await stage.type(PARTISAN);
      await way?.send(stage);
      await expectHeld(stage, surface, PARTISAN);
      await postAnyway(stage, surface);
      await stage.until(async () => (await stage.sent()).length > 0 || (await stage.oursShow(PRESS_AGAIN)));
      if ((await stage.sent()).length === 0) await way?.send(stage);
      expect(await sentNow(stage)).toMatchObject([{ box: surface.boxName, text: PARTISAN, trusted: true }]);
    });
    await test.step('gives the caret back', async () => {
      await arriveAgain(stage, surface);
      await stage.type(PARTISAN);
      for (let step = 0; step < 5; step++) await stage.press('ArrowLeft');
      const before = await stage.selectionOf(surface.boxName);
      // By a key the way would put the caret to the end first.
      if (surface.button) await stage.click(surface.button);
      else await stage.press(surface.keys[0] ?? 'Enter');
      await expectHeld(stage, surface, PARTISAN);
      await edit(stage, surface);
      expect(await stage.selectionOf(surface.boxName)).toEqual(before);
    });
    await test.step('remembers what is declared to be no violation', async () => {
      await way?.send(stage);
      await expectHeld(stage, surface, PARTISAN);
      await stage.clickOurs(NOT_A_VIOLATION);
      await stage.oursGone(EDIT);
      expect(await stage.sent()).toEqual([]);
      await way?.send(stage);
      expect(await stage.sentCount(1)).toMatchObject([{ text: PARTISAN, trusted: true }]);
    });
  });
}
