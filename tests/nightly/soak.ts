/**
 * A day of use in minutes: types, sends, goes from site to site, opens and closes tabs, in Chromium. Prints what the browser
 * holds before and after, and fails where it grows.
 *
 *     npm run nightly -- soak [minutes]      (30 unless told)
 */
import type { Page } from 'puppeteer-core';
import { median } from '../bench/timing.ts';
import { builtExtension } from '../browsers/built.ts';
import { launch, type Stage, type Theatre } from '../browsers/stage.ts';
import { EDIT, PARTISAN_IN_SHORT } from '../end-to-end/compose.ts';
import { buildPages } from '../pages/build.ts';
import { surfaces } from '../pages/surfaces.ts';

/** Growth of the heap that is let pass, as a share; the first rounds warm up and are not counted. */
const MOST_GROWTH = 0.05;
const WARM_UP = 3;
/** Rounds at the beginning and at the end of which the middle counts: one round differs from the next by some percent. */
const COMPARED = 5;
const TABS = 50;

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

const home = 'https://x.com/home';
const BOX = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]';
const BUTTON = '[data-testid="tweetButtonInline"]';

export async function soak(minutes: number, extensionDir = builtExtension('chromium')): Promise<boolean> {
  await buildPages();
  const theatre = await launch({ kind: 'chromium', extensionDir });
  const until = Date.now() + minutes * 60_000;
  const seen: Held[] = [];
  const count = { rounds: 0, posts: 0, warnings: 0, pages: 0, tabs: 0 };
  const problems: string[] = [];
  try {
    const stage = await theatre.newStage();
    while (Date.now() < until) {
      await round(theatre, stage, count);
      problems.push(...stage.problems.slice(problems.length));
      if (++count.rounds > WARM_UP) seen.push(await heldBy(theatre, stage));
      console.log(`${new Date().toISOString()} round ${count.rounds}: ${JSON.stringify(seen.at(-1) ?? {})}`);
    }
    const stored = JSON.stringify((await theatre.storage.get()).failures ?? {});
    if (seen.length < 2) throw new Error('too short: no two rounds after the warm-up');
    const middle = (of: readonly Held[], part: keyof Held) => median(of.map((held) => held[part]));
    const first = (part: keyof Held) => middle(seen.slice(0, COMPARED), part);
    const last = (part: keyof Held) => middle(seen.slice(-COMPARED), part);
    const growth = (part: keyof Held) => last(part) / first(part) - 1;
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    console.log(
      `${minutes} minutes: ${JSON.stringify(count)}; our own errors: ${stored}; of the pages: ${problems.length}`,
    );
    for (const part of ['heap', 'nodes', 'listeners', 'documents'] as const)
      console.log(`${part}: ${first(part)} → ${last(part)} (${percent(growth(part))})`);
    for (const problem of new Set(problems)) console.log(problem);
    return growth('heap') <= MOST_GROWTH && growth('listeners') <= 0.01 && growth('nodes') <= 0.01 && stored === '{}';
  } finally {
    await theatre.close();
  }
}

/** A post, a warning that is answered, every fifth site, and now and then many tabs. */
async function round(
  theatre: Theatre,
  stage: Stage,
  count: Record<'posts' | 'warnings' | 'pages' | 'tabs' | 'rounds', number>,
) {
  await stage.open(home);
  await stage.focus(BOX);
  await stage.modelHasCome();
  for (let turn = 0; turn < 5; turn++) {
    await stage.type('Selamat pagi, apel pukul 07.30 ');
    await stage.click(BUTTON);
    await stage.sentCount(turn + 1);
    count.posts++;
    await stage.focus(BOX);
    await stage.type(`${PARTISAN_IN_SHORT} `);
    await stage.click(BUTTON);
    await stage.clickOurs(EDIT);
    await stage.oursGone(EDIT);
    count.warnings++;
    await stage.press('Control+a');
    await stage.press('Backspace');
  }
  const plain = surfaces.filter(({ frame, url }) => !frame && !url.includes('example.go.id'));
  for (const one of plain.filter((_, at) => at % 5 === count.rounds % 5)) {
    await stage.open(one.url);
    count.pages++;
  }
  if (count.rounds % 5 !== 0) return;
  const opened: Stage[] = [];
  for (let tab = 0; tab < TABS / 5; tab++) {
    const other = await theatre.newStage();
    opened.push(other);
    await other.open(home);
    await other.focus(BOX);
    await other.type(`${PARTISAN_IN_SHORT} `);
    count.tabs++;
  }
  for (const other of opened) await other.close();
}

/** What the page of the stage holds, ours and its own, after a collection, on the same page with the same words. */
async function heldBy(theatre: Theatre, stage: Stage): Promise<Held> {
  await stage.open(home);
  await stage.focus(BOX);
  await stage.modelHasCome();
  await stage.type(`${PARTISAN_IN_SHORT} `);
  await stage.press('Control+a');
  await stage.press('Backspace');
  await stage.click('[data-testid="SearchBox_Search_Input"]');
  const pages: Page[] = await theatre.browser().pages();
  const page = pages.find((one) => one.url() === home);
  if (!page) throw new Error(`no tab shows ${home}`);
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.enable');
    for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners, documents };
  } finally {
    await session.detach();
  }
}
