/**
 * A page that is against us (`tests/pages/hostile.tsx`): it can neither read a verdict, nor have one of our buttons pressed,
 * nor lose a draft, nor have our code hold up the tab.
 */
import { quantile } from '../bench/timing.ts';
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import type { hostile as acts } from '../pages/hostile/acts.ts';
import { type Pressed, surface } from '../pages/surfaces.ts';
import { dialogIsOpen, EDIT, enter, expectHeld, NOT_A_VIOLATION, PARTISAN, POST_ANYWAY } from './compose.ts';
import { compared, timesOfKeys, toldApart } from './key-times.ts';
import { CARD, hasFocus, pauseOver } from './ours.ts';

const hostile: Pressed = { ...surface('x home'), name: 'hostile', boxName: 'hostile', url: 'https://x.com/musuh' };
/** The page's own hands, as it names them. */
type Acts = typeof acts;

const CALL = 'Ayo coblos nomor ';

async function arriveAt(stage: Stage): Promise<void> {
  await enter(stage, hostile, '?csp=open');
}

/** Opens the dialog over a draft. */
async function hold(stage: Stage): Promise<void> {
  await arriveAt(stage);
  await stage.type(PARTISAN);
  await stage.click(hostile.button);
  await expectHeld(stage, hostile, PARTISAN);
}

const look = (stage: Stage) => stage.evaluate((box) => window.hostile.look(box), hostile.box);

test('shows a page that looks at everything the same for a clean and for a partisan draft', async ({ stage }) => {
  await arriveAt(stage);
  await stage.evaluate(() => window.hostile.seenWithin());
  // A sign that no font of a system has: it is drawn with whatever a style names.
  await stage.type(`${CALL}x \u{10fffd} `);
  await pauseOver(stage);
  const clean = await look(stage);
  await stage.press('Control+a');
  await stage.press('Backspace');
  await stage.type(`${CALL}2 \u{10fffd} `);
  await stage.oursFind(CARD);
  const { box } = await stage.oursFind(CARD);
  expect(await look(stage)).toBe(clean);
  expect(clean).toContain('"hit": 0');
  // It would have seen something: what is drawn in the open is met.
  const open = await stage.evaluate(
    (x, y) => {
      const other = document.createElement('jeda-host');
      other.style.cssText = `position: fixed; left: ${x}px; top: ${y}px; width: 40px; height: 40px`;
      document.body.append(other);
      return document.elementFromPoint(x + 20, y + 20)?.localName;
    },
    box.x,
    box.y,
  );
  expect(open).toBe('jeda-host');
});

test('makes a key or a press of a draft that it warns of but milliseconds longer for the page', async ({ stage }) => {
  test.slow();
  await arriveAt(stage);
  await stage.type(CALL);
  const { keys } = await timesOfKeys(stage, 25);
  await stage.press('Control+a');
  await stage.press('Backspace');
  // A press is held or it is not: only among those that are not can the time tell something.
  const presses = { aman: [] as number[], waspada: [] as number[] };
  for (let turn = 0; turn < 6; turn++) {
    for (const [level, text] of [
      ['aman', 'ini baru selesai sih'],
      ['waspada', 'ini baru pemimpin sih'],
    ] as const) {
      await stage.focus(hostile.box);
      await stage.type(text);
      await stage.evaluate(() => window.hostile.timeOfPresses());
      await stage.click(hostile.button);
      presses[level].push(...(await stage.evaluate(() => window.hostile.timeOfPresses())));
    }
  }
  console.log(
    `${stage.kind}: key ${compared(keys.aman, keys.langgar)}; press ${compared(presses.aman, presses.waspada)}`,
  );
  expect(keys.aman.length).toBeGreaterThan(20);
  // Of so few pairs one in four may be told by chance. Where a key waited for what we draw, it were four of five.
  expect(toldApart(keys)).toBeLessThan(0.75);
  expect(presses.waspada.length).toBe(6);
  // Ten times what was seen.
  expect(quantile(keys.langgar, 0.5) - quantile(keys.aman, 0.5)).toBeLessThan(60);
});

test('lets no press through a picture that lies over the dialog, and none at once after it', async ({ stage }) => {
  for (const cover of ['coverByPopover', 'coverFromRoot'] satisfies (keyof Acts)[]) {
    await hold(stage);
    const { box } = await stage.oursFind(NOT_A_VIOLATION);
    await stage.evaluate((how) => window.hostile[how](), cover);
    await stage.clickAt(box.x + box.width / 2, box.y + box.height / 2);
    const { box: anyway } = await stage.oursFind(POST_ANYWAY);
    await stage.evaluate((how) => window.hostile[how](), cover);
    await stage.clickAt(anyway.x + anyway.width / 2, anyway.y + anyway.height / 2);
    // It comes again, above the picture: what the person sees now is what is pressed.
    await stage.oursFind(POST_ANYWAY);
    expect(await stage.oursShow('Tetap unggah?'), cover).toBe(false);
    expect(await stage.storage.get()).not.toHaveProperty('settings');
    await stage.clickOurs(POST_ANYWAY);
    await stage.oursFind('Ya, tetap unggah');
    await stage.press('Escape');
    await stage.oursGone(EDIT);
    expect(await stage.sent()).toEqual([]);
    expect(await stage.editorText(hostile.boxName)).toBe(PARTISAN);
  }
});

test('lets no press through a fullscreen picture or a transition over the dialog', async ({ stage }) => {
  for (const cover of ['coverByFullscreen', 'coverByTransition'] satisfies (keyof Acts)[]) {
    await hold(stage);
    const isCovered = await stage.evaluate((how) => window.hostile[how](), cover);
    console.log(`${stage.kind}: ${cover} ${isCovered ? 'covers' : 'is not known here'}`);
    if (!isCovered) continue;
    await stage.clickOurs(NOT_A_VIOLATION);
    expect(await dialogIsOpen(stage), cover).toBe(true);
    await stage.evaluate(() => window.hostile.uncover());
    expect(await stage.storage.get(), cover).not.toHaveProperty('settings');
    await stage.clickOurs(EDIT);
    await stage.oursGone(EDIT);
    expect(await stage.sent(), cover).toEqual([]);
    expect(await stage.editorText(hostile.boxName), cover).toBe(PARTISAN);
  }
});

test('puts its dialog back when the page takes it away, moves it or restyles it, and loses nothing', async ({
  stage,
}) => {
  await hold(stage);
  for (const harm of ['remove', 'move', 'remove'] as const) {
    await stage.evaluate((how) => window.hostile[how](), harm);
    await stage.until(() => dialogIsOpen(stage), { what: `the dialog after "${harm}"` });
    await expectHeld(stage, hostile, PARTISAN);
  }
  await stage.evaluate(() => window.hostile.restyle());
  await stage.evaluate((box) => window.hostile.grabFocus(box), hostile.box);
  const edit = await stage.oursFind(EDIT);
  expect(edit.box.height).toBeGreaterThan(30);
  expect(await dialogIsOpen(stage)).toBe(true);
  await stage.clickOurs(EDIT);
  await stage.oursGone(EDIT);
  expect(await hasFocus(stage, hostile.box)).toBe(true);
  await stage.type('x');
  expect(await stage.editorText(hostile.boxName)).toBe(`${PARTISAN}x`);
  expect(await stage.sent()).toEqual([]);
});

test('lets go, and says so, where the page lets no dialog stand', async ({ stage }) => {
  await arriveAt(stage);
  await stage.type(PARTISAN);
  await stage.oursFind(CARD);
  await stage.evaluate(() => window.hostile.banish());
  await stage.click(hostile.button);
  const counts = async () => JSON.stringify((await stage.storage.get()).failures ?? {});
  await expect.poll(counts).toContain('warning.lost');
  expect(await stage.sent()).toEqual([]);
  expect(await stage.editorText(hostile.boxName)).toBe(PARTISAN);
  await stage.click(hostile.button);
  expect(await stage.sentCount(1)).toMatchObject([{ text: PARTISAN, trusted: true }]);
});

test('is not held up by a thousand boxes nor by five million letters', async ({ stage }) => {
  test.slow();
  const figures: string[] = [];
  const block = async (what: string, css: string) => {
    const longest = await stage.evaluate((it) => window.hostile.longestBlock(700, it), css);
    figures.push(`${what} ${longest.toFixed(0)} ms`);
    return longest;
  };
  await arriveAt(stage);
  await stage.evaluate((text) => window.hostile.crowd(1000, text), PARTISAN);
  const crowded = await block('1,000 boxes', '[data-testid="tweetTextarea_500"]');
  await arriveAt(stage);
  await stage.evaluate((text) => window.hostile.flood(5e6, text, true), `${PARTISAN} `);
  const field = await block('5 MB in a field', '#flooded');
  await arriveAt(stage);
  await stage.evaluate((text) => window.hostile.flood(5e6, text, false), 'Selamat pagi, apel dimulai. ');
  const rich = await block('5 MB in a rich box', '#flooded');
  console.log(`${stage.kind}: the longest that the page waited: ${figures.join(', ')}`);
  for (const one of [crowded, field, rich]) expect(one).toBeLessThan(2000);
});
