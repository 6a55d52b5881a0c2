/** Leads to the checker with a text: in the side panel where the browser opens one, else in a tab. */
import { browser } from 'wxt/browser';
import { handOver } from '../../src/browser/index.ts';

/** Firefox's own name for a side panel. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Must be called within the gesture itself: a browser opens its panel only then, so `text` may still be on its way. */
export async function openChecker(window: number, text: Promise<string>): Promise<void> {
  const opening = openPanel(window);
  const [shown, handed] = await Promise.all([opening, text]);
  if (shown) await show(handed, window);
  else await openCheckerTab(handed);
}

/** Where no panel can be opened: from the address bar, on a phone, in a browser that has none. */
export async function openCheckerTab(text: string): Promise<void> {
  const { windowId } = await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  if (windowId !== undefined) await show(text, windowId);
}

async function show(text: string, window: number): Promise<void> {
  if (text.trim() !== '') await handOver({ text, window });
}

async function openPanel(windowId: number): Promise<boolean> {
  const { sidebarAction }: Sidebar = browser as object;
  try {
    if (sidebarAction) await sidebarAction.open();
    else if (browser.sidePanel) await browser.sidePanel.open({ windowId });
    else return false;
    return true;
  } catch {
    return false;
  }
}
