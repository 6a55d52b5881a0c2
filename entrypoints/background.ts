import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { countFailure, decideLastWarning, keepLastWarning, listen, type ToBackground } from '../src/browser/index.ts';
import { recordOutcome, recordWarning } from '../src/journal/index.ts';

export default defineBackground(() => {
  // One after the other: two tabs that write at once must not lose each other's entry.
  let queue = Promise.resolve();
  listen((what) => {
    queue = queue.then(() => handle(what)).catch((error) => console.error('jeda: background', error));
    return queue;
  });
});

async function handle(what: ToBackground): Promise<void> {
  switch (what.kind) {
    case 'warned':
      await keepLastWarning(what.warning);
      return recordWarning(what.warning);
    case 'decided':
      await decideLastWarning(what.id, what.outcome);
      return recordOutcome(what.id, what.outcome);
    case 'failed':
      return countFailure(what.stage, what.error, new Date().toISOString());
    case 'open-guidance':
      await browser.tabs.create({ url: browser.runtime.getURL('/popup.html#pedoman') });
  }
}
