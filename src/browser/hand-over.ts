/**
 * A text that the person selected or typed elsewhere in the browser, on its way to the page that checks it. It goes through
 * memory alone (`storage.session`), never through an address or the disk, and whoever shows it makes everybody forget it.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'handed';

const schema = z.object({ text: z.string(), window: z.int() });
export type HandedOver = z.infer<typeof schema>;

/** `window` names the window in which it shall be shown: each may have a side panel of its own. */
export async function handOver(handed: HandedOver): Promise<void> {
  await browser.storage.session.set({ [KEY]: handed });
}

/** The text for this window, if there is one; it is forgotten with that. */
export async function takeHanded(window: number): Promise<string | undefined> {
  const handed = schema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  if (!handed.success || handed.data.window !== window) return undefined;
  await browser.storage.session.remove(KEY);
  return handed.data.text;
}

/** Calls when a text is handed over, as long as the page stands. */
export function whenHanded(come: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) come();
  });
}
