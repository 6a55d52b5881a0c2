/** The ways from any page to the checker, as each browser gives them, and the page in which it then stands. */
import type { WebWorker } from 'puppeteer-core';
import type { Theatre } from '../browsers/stage.ts';
import { inWindow, pressOurButton } from './active-tab.ts';

/** In a page of the extension, and in its background. */
declare const chrome: typeof import('webextension-polyfill');

/** An event of the browser's, which Chromium lets nobody but itself press. */
interface Pressed {
  dispatch(...told: unknown[]): void;
}

/** Chromium's background. */
export async function backgroundOf(theatre: Theatre): Promise<WebWorker> {
  const target = theatre
    .browser()
    .targets()
    .find((one) => one.type() === 'service_worker');
  const worker = await target?.worker();
  if (!worker) throw new Error('No background is awake');
  return worker;
}

/** The shortcut for selected words, in the tab of `host`, which is in front. */
export async function pressShortcut(theatre: Theatre, host: string): Promise<void> {
  if (theatre.kind === 'firefox') {
    const own = await theatre.extensionPage();
    return inWindow(own, 'document.querySelector(\'keyset[id^="ext-keyset-id"] key\').doCommand()');
  }
  await pressOurButton(theatre, host);
  await (await backgroundOf(theatre)).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as Pressed).dispatch('check-selection', tab);
  });
}

/** The next test begins without it. */
export async function closeChecker(theatre: Theatre): Promise<void> {
  const own = await theatre.extensionPage();
  if (theatre.kind === 'firefox') await inWindow(own, 'SidebarController.hide()');
  await own.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    await Promise.all(
      tabs.filter(({ url }) => url?.endsWith('/sidepanel.html')).map(({ id }) => chrome.tabs.remove(id ?? 0)),
    );
  });
}

/** What stands in the checker, in whichever page of ours it was opened: its text and its verdict. */
export async function checkerOf(
  theatre: Theatre,
): Promise<{ text: string; verdict: string; address: string } | undefined> {
  const own = await theatre.extensionPage();
  const inPanel = await own.evaluate(() =>
    chrome.extension
      .getViews()
      .map(({ document: page }) => ({
        text: page.querySelector<HTMLTextAreaElement>('#check')?.value ?? '',
        verdict: page.querySelector('.verdict h2')?.textContent ?? '',
        address: page.location.href,
      }))
      .find(({ text }) => text !== ''),
  );
  return inPanel ?? undefined;
}
