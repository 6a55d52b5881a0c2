/** How soon the popup's summary stands, beside a page of the extension that holds next to nothing: what the browser itself takes. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { builtExtension } from '../browsers/built.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { launch, type Stage } from '../browsers/stage.ts';

/** Opens of each page, by turns, so that whatever else the machine does meets both. */
const OPENS = 7;
/** How many times the empty page's time the popup may take. Seen: 1.6 to 2.1; 2.3 before its code was parted. */
const MOST = 3;

const EMPTY = `<!doctype html><title>-</title><div role="tabpanel"><p>Jeda</p></div>`;

/** Milliseconds from the opening until what stands in a panel is painted: before it stands the frame that the page comes with. */
async function paintedAfter(stage: Stage, path: string): Promise<number> {
  const page = await stage.openOurs(path);
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const seen = new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1) as LargestContentfulPaint | undefined;
          if (last?.element?.closest('[role=tabpanel]')) resolve(last.startTime);
        });
        seen.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.close();
  return painted;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

base('the popup stands at once', async ({ browserName: _ }, { project }) => {
  const kind: BrowserKind = project.name === 'firefox' ? 'firefox' : 'chromium';
  const folder = mkdtempSync(join(tmpdir(), 'jeda-empty-'));
  cpSync(builtExtension(kind), folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), EMPTY);
  const theatre = await launch({ kind, extensionDir: folder });
  try {
    const stage = await theatre.newStage();
    const popup: number[] = [];
    const empty: number[] = [];
    for (let time = 0; time < OPENS; time++) {
      empty.push(await paintedAfter(stage, 'empty.html'));
      popup.push(await paintedAfter(stage, 'popup.html'));
    }
    const told = [popup, empty].map(
      (all) => `${median(all).toFixed(0)} ms (${all.map((ms) => ms.toFixed(0)).join(', ')})`,
    );
    console.log(`${kind}: the popup's summary is painted after ${told[0]}, an empty page after ${told[1]}`);
    expect(median(popup)).toBeLessThan(MOST * median(empty));
  } finally {
    await theatre.close();
    rmSync(folder, { recursive: true });
  }
});
