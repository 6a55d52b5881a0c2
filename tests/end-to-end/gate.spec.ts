/** The hold-back: every surface of every site × every way to send × (warned, edited, posted anyway, clean), in both browsers. */
import { arriveAgain } from '../browsers/arrive.ts';
import { nextFrame } from '../browsers/in-page.ts';
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surfaces as all, type Surface } from '../pages/surfaces.ts';
import {
  CLEAN_IN_SHORT as CLEAN,
  dialogIsOpen,
  EDIT,
  enter,
  expectHeld,
  expectKept,
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
async function edit(stage: Stage, surface: Surface): Promise<void> {
  await stage.clickOurs(EDIT);
  await stage.oursGone(EDIT);
  await expectKept(stage, surface, PARTISAN);
}

/**
 * The history is the editor's own still: what is written now is taken back and nothing else, but for what was written just
 * before, where an editor takes both for one.
 */
async function undo(stage: Stage, { boxName }: Surface): Promise<void> {
  const text = () => stage.editorText(boxName);
  const before: readonly (string | null)[] = [PARTISAN, ''];
  await stage.type('xyz');
  await expect.poll(text).toContain('xyz');
  for (let undone = 0; undone < 3 && !before.includes(await text()); undone++) {
    await stage.press('Control+z');
    await stage.evaluate(nextFrame);
  }
  expect(before).toContain(await text());
  if ((await text()) === '') await stage.paste(PARTISAN);
  await expect.poll(text).toBe(PARTISAN);
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

/** Where a plain Enter sends, another key breaks the line: that is no send. */
async function newlineJourney(stage: Stage, surface: Surface, newline: string): Promise<void> {
  await stage.evaluate(() => window.behave(''));
  await arriveAgain(stage, surface);
  await stage.paste(PARTISAN);
  await stage.press(newline);
  await stage.type('x');
  const holds = async (text: string) => (await stage.editorText(surface.boxName)) === text;
  await stage.until(() => holds(`${PARTISAN}\nx`), { what: 'the second line' });
  expect(await dialogIsOpen(stage)).toBe(false);
  expect(await stage.sent()).toEqual([]);
  await stage.press('Control+a');
  await stage.press('Backspace');
  await stage.until(() => holds(''), { what: 'the emptied box' });
}

/** One surface of each site, and of these one for each act. */
const firstOfSites = surfaces.filter((one) => surfaces.find(({ site }) => site === one.site) === one);
const firstOfActs = firstOfSites.filter((one) => firstOfSites.find(({ act }) => act === one.act) === one);

/** Where the site takes no press of a script, the person's own next one goes through; and what else becomes of a held press. */
async function trustedJourney(stage: Stage, surface: Surface, [way]: readonly Way[]): Promise<void> {
  await stage.evaluate(() => window.behave('?trusted=1'));
  await test.step('posts anyway, once', async () => {
    await arriveAgain(stage, surface);
    await stage.paste(PARTISAN);
    await way?.send(stage);
    await expectHeld(stage, surface, PARTISAN);
    await postAnyway(stage, surface);
    await stage.oursGone(EDIT);
    // Until the note comes that says so, a site has seconds to take the press: once for each act is enough of that.
    if (firstOfActs.includes(surface))
      await stage.until(async () => (await stage.sent()).length > 0 || (await stage.oursShow(PRESS_AGAIN)));
    if ((await stage.sent()).length === 0) await way?.send(stage);
    expect(await sentNow(stage)).toMatchObject([{ box: surface.boxName, text: PARTISAN, trusted: true }]);
  });
  await test.step('gives the caret and the history back', async () => {
    await arriveAgain(stage, surface);
    await stage.paste(PARTISAN);
    for (let step = 0; step < 5; step++) await stage.press('ArrowLeft');
    const before = await stage.selectionOf(surface.boxName);
    // By a key the way would put the caret to the end first.
    if (surface.button) await stage.click(surface.button);
    else await stage.press(surface.keys[0] ?? 'Enter');
    await expectHeld(stage, surface, PARTISAN);
    await edit(stage, surface);
    expect(await stage.selectionOf(surface.boxName)).toEqual(before);
    await undo(stage, surface);
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
}

/** A site that the person has switched off in the settings; one that was added is known by its host. */
async function restingJourney(stage: Stage, surface: Surface, [way]: readonly Way[]): Promise<void> {
  const site = surface.site === 'generic' ? new URL(surface.url).hostname : surface.site;
  await stage.storage.set({ settings: { pauses: [{ site }] } });
  await enter(stage, surface);
  await stage.paste(PARTISAN);
  await way?.send(stage);
  expect(await sentNow(stage)).toMatchObject([{ box: surface.boxName, text: PARTISAN, trusted: true }]);
  expect(await dialogIsOpen(stage)).toBe(false);
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
    const { newline } = surface;
    if (newline === 'Shift+Enter') await test.step(newline, () => newlineJourney(stage, surface, newline));
    if (!firstOfSites.includes(surface)) return;
    await test.step('where the site ignores untrusted events', () => trustedJourney(stage, surface, ways));
    await test.step('while the site rests', () => restingJourney(stage, surface, ways));
  });
}
