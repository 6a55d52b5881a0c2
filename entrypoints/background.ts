import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  addHosts,
  answerModel,
  answerPacks,
  countFailure,
  decideLastWarning,
  dropLostHosts,
  eraseAll,
  hasSettings,
  hostsOf,
  keepLastWarning,
  listen,
  mendSettings,
  registerHosts,
  removeHost,
  type ToBackground,
  watchSettings,
  writeSettings,
} from '../src/browser/index.ts';
import { holdingPacks } from '../src/circulars/index.ts';
import { SHIPPED_MODEL } from '../src/classifier/shipped-model.ts';
import { eraseJournal, recordOutcome, recordWarning } from '../src/journal/index.ts';
import { knowsHost } from '../src/sites/index.ts';
import { answerAddressBar } from './background/omnibox.ts';
import { followPolicy, keepPolicy } from './background/policy.ts';
import { nameSelection, offerSelection } from './background/selection.ts';
import { showDecided, showEverywhere, showWarned, showWatched } from './background/toolbar.ts';

export default defineBackground(() => {
  answerModel(() => SHIPPED_MODEL);
  answerPacks(holdingPacks);
  const inTurn = oneAfterTheOther();
  // Its own turn: a database that does not open must not keep a host waiting that the person adds.
  const inJournal = oneAfterTheOther();
  listen(async (what, tab) => {
    await Promise.all([inTurn(() => handle(what, tab)), inJournal(() => record(what))]);
  });
  const failed = (error: unknown) => void fail('background', error);
  offerSelection(failed);
  answerAddressBar(failed);

  followPolicy(inTurn);
  browser.runtime.onInstalled.addListener(
    ({ reason }) =>
      void inTurn(async () => {
        if (reason === 'install' && !(await hasSettings())) await openOwn('welcome.html');
        await mendSettings();
        await registerHosts();
        await nameSelection();
      }),
  );
  watchSettings(() => {
    void inTurn(nameSelection);
    void inTurn(showEverywhere);
  }, new AbortController().signal);
  // The popup may be gone when the person answers the browser's question.
  browser.permissions.onAdded.addListener(
    ({ origins = [] }) => void inTurn(() => addHosts(hostsOf(origins).filter((host) => !knowsHost(host)))),
  );
  browser.permissions.onRemoved.addListener(() => void inTurn(dropLostHosts));
});

/** Two tabs that write at once must not lose each other's entry. */
function oneAfterTheOther(): (run: () => Promise<void>) => Promise<void> {
  let queue = Promise.resolve();
  return (run) => {
    queue = queue.then(run).catch((error) => fail('background', error));
    return queue;
  };
}

async function handle(what: ToBackground, tab: number | undefined): Promise<void> {
  switch (what.kind) {
    case 'warned':
      return all(
        // The warning stands all the same; only the popup will not show it again.
        keepLastWarning(what.warning).catch((error) => fail('last-warning', error)),
        tab === undefined ? undefined : showWarned(tab, what.warning.site),
      );
    case 'decided':
      return all(
        decideLastWarning(what.id, what.outcome).catch((error) => fail('last-warning', error)),
        tab === undefined ? undefined : showDecided(tab, what.outcome),
      );
    case 'failed':
      return countFailure(what.stage, new Date().toISOString());
    case 'except':
      await writeSettings(({ exceptions }) => ({ exceptions: [...exceptions, ...what.exceptions] }));
      return;
    case 'erase':
      await eraseAll();
      // What an institution sets is not the person's to delete.
      return keepPolicy();
    case 'here':
      if (tab !== undefined) await showWatched(tab, what.site);
      return;
    case 'open-guidance':
      return openOwn('popup.html#panduan');
    case 'add-host':
      return addHosts([what.host]);
    case 'remove-host':
      return removeHost(what.host);
  }
}

async function openOwn(page: 'welcome.html' | 'popup.html#panduan'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}`) });
}

/** None waits for another's success: a full memory must not keep the toolbar from its sign. */
async function all(...steps: (Promise<void> | undefined)[]): Promise<void> {
  const failed = (await Promise.allSettled(steps)).find((step) => step.status === 'rejected');
  if (failed) throw failed.reason;
}

async function record(what: ToBackground): Promise<void> {
  if (what.kind === 'warned') return recordWarning(what.warning);
  if (what.kind === 'decided') return recordOutcome(what.id, what.outcome);
  if (what.kind === 'erase') return eraseJournal();
}

/** Counted like every other error of ours; where even that cannot be stored, the console is all that is left. */
async function fail(stage: string, error: unknown): Promise<void> {
  await countFailure(stage, new Date().toISOString()).catch((worse) => console.error('jeda:', stage, error, worse));
}
