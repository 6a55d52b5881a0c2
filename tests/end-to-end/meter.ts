/** What a page costs, by Chromium's own counters (DevTools protocol). Firefox has none that a test can read. */
import { loadavg } from 'node:os';
import type { CDPSession, Page } from 'puppeteer-core';
import { quantile } from '../bench/timing.ts';
import type { Stage, Theatre } from '../browsers/stage.ts';

export interface Cost {
  /** Milliseconds that the main thread worked, by what it worked on. */
  readonly task: number;
  readonly script: number;
  /** How often the page was laid out. */
  readonly layouts: number;
}

export interface Meter {
  /** What the page cost while `run` ran. */
  cost(run: () => Promise<void>): Promise<Cost>;
  /** JavaScript heap of the page and of all scripts in it, in bytes, after a full collection. */
  heap(): Promise<number>;
  /** How many objects of this constructor the extension's script holds in the page. */
  countOf(name: string): Promise<number>;
}

/** @throws Error when the stage is not one of Chromium's tabs. */
export async function meterOf(theatre: Theatre, stage: Stage): Promise<Meter> {
  const page = await pageOf(theatre, stage);
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (theatre.origin && context.origin === theatre.origin) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await session.send('Performance.enable');
  return {
    async cost(run) {
      const before = await metrics(session);
      await run();
      const after = await metrics(session);
      return {
        task: after.task - before.task,
        script: after.script - before.script,
        layouts: after.layouts - before.layouts,
      };
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize;
    },
    async countOf(name) {
      await session.send('HeapProfiler.collectGarbage');
      const counts = worlds.map(async (contextId) => {
        const expression = `${name}.prototype`;
        const { result } = await session.send('Runtime.evaluate', { expression, contextId });
        const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
        const { result: own } = await session.send('Runtime.getProperties', {
          objectId: objects.objectId ?? '',
          ownProperties: true,
        });
        return own.filter((property) => /^\d+$/.test(property.name)).length;
      });
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    },
  };
}

export const ms = (time: number): string => `${time.toFixed(2)} ms`;

/** How many processes waited for a processor of late: what is measured beside others has to be read by it. */
export const load = (): string => loadavg()[0]?.toFixed(1) ?? '?';

/** Of figures, the middle and the 99th percentile. */
export function spread(figures: readonly number[]): { median: number; p99: number } {
  return { median: quantile(figures, 0.5), p99: quantile(figures, 0.99) };
}

async function pageOf(theatre: Theatre, stage: Stage): Promise<Page> {
  const url = await stage.evaluate(() => location.href);
  const browser = theatre.browser();
  const found = (await browser.pages()).find((page) => page.url() === url);
  if (!found) throw new Error(`no tab shows ${url}`);
  return found;
}

async function metrics(session: CDPSession): Promise<Cost> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => all.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { task: of('TaskDuration') * 1000, script: of('ScriptDuration') * 1000, layouts: of('LayoutCount') };
}
