/** Playwright's runner over our own driver: a browser a worker, a fresh tab a test, in Chromium and in Firefox. */

import { test as base } from '@playwright/test';
import { builtExtension } from './built.ts';
import type { BrowserKind } from './find.ts';
import { launch, type Stage, type Theatre } from './stage.ts';

interface PerTest {
  /** A fresh tab; with the extension, on empty storage. */
  readonly stage: Stage;
}

interface PerWorker {
  /** The built extension of this browser unless told; null for none. */
  readonly extensionDir: string | null | undefined;
  /** Nothing of ours moves, and no test waits for it: `reducedMotion` of the launch. */
  readonly calm: boolean;
  readonly theatre: Theatre;
}

export const test = base.extend<PerTest, PerWorker>({
  extensionDir: [undefined, { option: true, scope: 'worker' }],
  calm: [false, { option: true, scope: 'worker' }],
  theatre: [
    async ({ extensionDir, calm }, use, { project }) => {
      const kind: BrowserKind = project.name === 'firefox' ? 'firefox' : 'chromium';
      const theatre = await launch({
        kind,
        reducedMotion: calm,
        extensionDir: extensionDir === undefined ? builtExtension(kind) : extensionDir,
      });
      await use(theatre);
      await theatre.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  stage: async ({ theatre }, use, info) => {
    if (theatre.origin) await theatre.storage.clear();
    const stage = await theatre.newStage();
    await use(stage);
    if (info.status !== info.expectedStatus) {
      const path = info.outputPath('stage.png');
      await stage.screenshot(path).then(() => info.attach('stage', { path, contentType: 'image/png' }));
    }
    await stage.close();
  },
});

export { expect } from '@playwright/test';
