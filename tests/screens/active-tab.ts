/**
 * A press on Jeda's button in the toolbar tells it the address of the tab (activeTab). Chromium gives the press itself; in
 * Firefox the leave is given as its toolbar gives it.
 */
import type { Page } from 'puppeteer-core';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import type { Theatre } from '../browsers/stage.ts';

/** The tab of the site is in front, and its `host` is the only one of its kind. */
export async function pressOurButton(theatre: Theatre, host: string): Promise<void> {
  const own = await theatre.extensionPage();
  const id = String(theatre.origin).replace(/^.*:\/\//, '');
  if (theatre.kind === 'firefox') return giveLeave(own, id);
  const extension = (await own.browser().extensions()).get(id);
  const page = (await own.browser().pages()).find((one) => new URL(one.url()).host === host);
  if (!extension || !page) throw new Error(`No extension, or no tab of ${host}`);
  await extension.triggerAction(page);
}

function giveLeave(own: Page, id: string): Promise<void> {
  const expression = `WebExtensionPolicy.getByHostname(${JSON.stringify(id)})
    .extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`;
  return inWindow(own, expression);
}

/** Runs in Firefox's own window. */
export async function inWindow(own: Page, expression: string): Promise<void> {
  const frame = own.mainFrame();
  if (!(frame instanceof BidiFrame)) throw new Error('Not a page of Firefox');
  const { session } = frame.browsingContext.userContext.browser;
  const ownWindows = { maxDepth: 0, 'moz:scope': 'chrome' };
  const { result } = await session.send('browsingContext.getTree', ownWindows);
  const context = result.contexts.find((one) => one.url.endsWith('/browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox shows no window of its own');
  const ran = await session.send('script.evaluate', { expression, awaitPromise: true, target: { context } });
  if (ran.result.type === 'exception') throw new Error(ran.result.exceptionDetails.text);
}
