/** What Jeda costs a page by the browser's own counters, which only Chromium has: printed, and bounded at some ten times. */
import { arrive } from '../browsers/arrive.ts';
import { launch, type Stage, type Theatre } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, PARTISAN } from './compose.ts';
import { everyday } from './everyday.ts';
import { load, meterOf, ms } from './meter.ts';
import { CARD, ofClass } from './ours.ts';

const home = surface('x home');

const KEYS = 60;

/** So that each passage has one call and words of every day around it. */
const MORE = 'Parkir ada di belakang balai kota, mohon tertib.';

/** A draft of 2,200 characters, and then some letters more. */
async function typing(theatre: Theatre, stage: Stage) {
  await arrive(stage, home);
  if (theatre.origin) await stage.modelHasCome();
  const meter = await meterOf(theatre, stage);
  await stage.paste(everyday(2200));
  const type = async () => {
    for (let key = 0; key < KEYS; key++) {
      await stage.press('a');
      await stage.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    }
  };
  await meter.cost(type);
  return { meter, cost: await meter.cost(type) };
}

test('costs little while typing, nothing while idle, and holds little', async ({ theatre, stage }) => {
  test.setTimeout(120_000);
  const bare = await launch({ kind: stage.kind, extensionDir: null });
  try {
    const other = await bare.newStage();
    const alone = await typing(bare, other);
    const own = await typing(theatre, stage);
    const added = (own.cost.script - alone.cost.script) / KEYS;
    const heap = (await own.meter.heap()) - (await alone.meter.heap());
    // The focus leaves the box: from here on nobody writes.
    await stage.click('[data-testid="SearchBox_Search_Input"]');
    const observers = await own.meter.countOf('MutationObserver');
    const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 3000));
    const idle = await own.meter.cost(rest);
    const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
    console.log(
      `${stage.kind}: a keystroke at 2,200 characters adds ${ms(added)} of script (wanted ≤ 1 ms); idle ${ms(idle.script * 20)} of script a minute (wanted < 1 ms), ${observers} observers; heap added ${mb(heap)} (wanted ≤ 12 MB)`,
    );
    expect(added).toBeLessThan(10);
    expect(observers).toBe(0);
    expect(idle.layouts).toBe(0);
    expect(heap).toBeLessThan(120e6);
  } finally {
    await bare.close();
  }
});

/** In the page: to and fro by so many pixels, a step a frame. */
function scrollFrames(step: number, many: number): Promise<void> {
  return new Promise((resolve) => {
    let left = many;
    const move = () => {
      scrollBy(0, step * (left % 2 ? 1 : -1));
      left--;
      if (left > 0) requestAnimationFrame(move);
      else setTimeout(resolve);
    };
    requestAnimationFrame(move);
  });
}

const FRAMES = 120;

/** A draft of as many partisan passages, two words in each. */
const PASSAGES = 26;

/** @returns what a frame costs while the page scrolls, beyond one that stands still. */
async function scrolling(theatre: Theatre, stage: Stage): Promise<{ task: number; script: number; marks: number }> {
  await arrive(stage, home);
  if (theatre.origin) await stage.modelHasCome();
  const meter = await meterOf(theatre, stage);
  await stage.paste(
    Array.from({ length: PASSAGES }, (_, at) => `Hari ke-${at + 1}: ${PARTISAN} ${CLEAN} ${MORE}`).join('\n'),
  );
  const tints = async () => (theatre.origin ? (await ofClass(stage, 'tint')).length : 50);
  await stage.until(async () => (await tints()) >= 50, { what: 'the marks' });
  if (theatre.origin) await stage.oursFind(CARD);
  const scroll = async (by: number) => {
    await stage.evaluate(scrollFrames, by, FRAMES);
  };
  await scroll(3);
  const moving = await meter.cost(() => scroll(3));
  const still = await meter.cost(() => scroll(0));
  return {
    task: (moving.task - still.task) / FRAMES,
    script: (moving.script - still.script) / FRAMES,
    marks: await tints(),
  };
}

test('draws fifty marks in a little of a frame', async ({ theatre, stage }) => {
  test.setTimeout(120_000);
  const bare = await launch({ kind: stage.kind, extensionDir: null });
  try {
    const alone = await scrolling(bare, await bare.newStage());
    const own = await scrolling(theatre, stage);
    const added = own.task - alone.task;
    console.log(
      `${stage.kind}: ${own.marks} marks add ${ms(added)} to a frame while scrolling, ${ms(own.script - alone.script)} of it script (wanted ≤ 2 ms); without Jeda it costs ${ms(alone.task)}; load ${load()}`,
    );
    expect(own.marks).toBeGreaterThanOrEqual(50);
    expect(added).toBeLessThan(20);
  } finally {
    await bare.close();
  }
});
