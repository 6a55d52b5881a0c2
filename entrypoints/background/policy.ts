/** Brings what an institution sets by the browser's policies to everybody who has to know. */
import { browser } from 'wxt/browser';
import { keepGoverning } from '../../src/browser/index.ts';
import { readManaged, rememberEditions } from '../../src/circulars/index.ts';

/** Looks at every start of the background, and whenever the browser tells of a change. */
export function followPolicy(inTurn: (run: () => Promise<void>) => Promise<void>): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void inTurn(keepPolicy);
  });
  // A policy may have come while the browser was closed.
  browser.runtime.onStartup.addListener(() => undefined);
  void inTurn(keepPolicy);
}

export async function keepPolicy(): Promise<void> {
  await keepGoverning((await readManaged()).governing);
  await rememberEditions();
}
