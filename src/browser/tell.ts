/** What a page's script says to the background. Without the schema: only who listens has to check. */
import { browser } from 'wxt/browser';
import type { ToBackground } from './messages.ts';

/** Sends to the background. Settles quietly when nobody is there: after an update, an old tab's script is an orphan. */
export async function tell(what: ToBackground): Promise<void> {
  try {
    await browser.runtime.sendMessage(what);
  } catch {
    // Nobody listens; a warning must not depend on it.
  }
}
