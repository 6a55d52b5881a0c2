/** Playwright's runner over our own driver: a browser a worker, a fresh tab a test, in Chromium and in Firefox. */

import { test as base } from '@playwright/test';
import { builtExtension } from './built.ts';
import type { BrowserKind } from './find.ts';
import { launch, type Stage, type Theatre } from './stage.ts';

interface PerTest {
  /** A fresh tab; with the extension, on empty storage. */
  readonly stage: Stage;
  /** The tab of the test before in place of a fresh one, which costs more than most tests. For specs that begin by opening a page. */
  readonly oneTab: boolean;
}

interface PerWorker {
  /** The built extension of this browser unless told; null for none. */
  readonly extensionDir: string | null | undefined;
  /** Nothing of ours moves, and no test waits for it, nor long for a frame: `reducedMotion` and `fastFrames` of the launch. */
  readonly calm: boolean;
  readonly theatre: Theatre;
}

/** The tabs that wait for the next test of their worker. */
const tabs = new WeakMap<Theatre, Stage>();

export const test = base.extend<PerTest, PerWorker>({
  extensionDir: [undefined, { option: true, scope: 'worker' }],
  calm: [false, { option: true, scope: 'worker' }],
  oneTab: [false, { option: true }],
  theatre: [
    async ({ extensionDir, calm }, use, { project }) => {
      const kind: BrowserKind = project.name === 'firefox' ? 'firefox' : 'chromium';
      const theatre = await launch({
        kind,
        reducedMotion: calm,
        fastFrames: calm,
        extensionDir: extensionDir === undefined ? builtExtension(kind) : extensionDir,
      });
      await use(theatre);
      await theatre.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  stage: async ({ theatre, oneTab }, use, info) => {
    if (theatre.origin) await theatre.storage.clear();
    const kept = tabs.get(theatre);
    tabs.delete(theatre);
    if (!oneTab) await kept?.close();
    const stage = (oneTab && kept) || (await theatre.newStage());
    await use(stage);
    const isGood = info.status === info.expectedStatus;
    if (oneTab && isGood) {
      tabs.set(theatre, stage);
      await stage.renew();
      return;
    }
    if (!isGood) {
      const path = info.outputPath('stage.png');
      await stage.screenshot(path).then(() => info.attach('stage', { path, contentType: 'image/png' }));
    }
    await stage.close();
  },
});

export { expect } from '@playwright/test';
