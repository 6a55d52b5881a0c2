import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  addHosts,
  answerModel,
  countFailure,
  decideLastWarning,
  dropLostHosts,
  eraseAll,
  hasSettings,
  hostsOf,
  keepLastWarning,
  listen,
  mendSettings,
  readSettings,
  registerHosts,
  removeHost,
  type ToBackground,
  writeSettings,
} from '../src/browser/index.ts';
import { SHIPPED_MODEL } from '../src/classifier/shipped-model.ts';
import { forgetJournal, recordOutcome, recordWarning } from '../src/journal/index.ts';
import { knowsHost } from '../src/sites/index.ts';

export default defineBackground(() => {
  answerModel(() => SHIPPED_MODEL);
  // One after the other: two tabs that write at once must not lose each other's entry.
  let queue = Promise.resolve();
  const inTurn = (run: () => Promise<void>) => {
    queue = queue.then(run).catch(fail);
    return queue;
  };
  listen((what) => inTurn(() => handle(what)));

  browser.runtime.onInstalled.addListener(
    ({ reason }) =>
      void inTurn(async () => {
        if (reason === 'install' && !(await hasSettings())) await openOwn('welcome.html');
        await mendSettings();
        await registerHosts();
      }),
  );
  // The popup may be gone when the person answers the browser's question.
  browser.permissions.onAdded.addListener(
    ({ origins = [] }) => void inTurn(() => addHosts(hostsOf(origins).filter((host) => !knowsHost(host)))),
  );
  browser.permissions.onRemoved.addListener(() => void inTurn(dropLostHosts));
});

async function handle(what: ToBackground): Promise<void> {
  switch (what.kind) {
    case 'warned':
      return both(keepLastWarning(what.warning), recordWarning(what.warning));
    case 'decided':
      return both(decideLastWarning(what.id, what.outcome), recordOutcome(what.id, what.outcome));
    case 'failed':
      return countFailure(what.stage, what.error, new Date().toISOString());
    case 'except': {
      const { exceptions } = await readSettings();
      await writeSettings({ exceptions: [...exceptions, ...what.exceptions] });
      return;
    }
    case 'erase':
      await forgetJournal();
      return eraseAll();
    case 'open-guidance':
      return openOwn('popup.html#pedoman');
    case 'add-host':
      return addHosts([what.host]);
    case 'remove-host':
      return removeHost(what.host);
  }
}

async function openOwn(page: 'welcome.html' | 'popup.html#pedoman'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}`) });
}

/** Neither waits for the other's success: a full memory must not keep the journal from its entry. */
async function both(...steps: Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(steps)).find((step) => step.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Counted like every other error of ours; where even that cannot be stored, the console is all that is left. */
async function fail(error: unknown): Promise<void> {
  const said = error instanceof Error ? error.message : String(error);
  await countFailure('background', said, new Date().toISOString()).catch((worse) =>
    console.error('jeda:', error, worse),
  );
}
