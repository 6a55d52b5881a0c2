import { render } from 'preact';
import { browser } from 'wxt/browser';
import {
  askPermission,
  forgetFailures,
  forgetLastWarning,
  pausesWith,
  type Settings,
  tell,
  writeSettings,
} from '../../src/browser/index.ts';
import { forgetJournal } from '../../src/journal/index.ts';
import { standingBook } from '../../src/rulebook/index.ts';
import type { PopupActions } from '../../src/screens/model.ts';
import { POPUP_TABS, Popup } from '../../src/screens/popup.tsx';
import { exceptionId, popupModel } from '../../src/screens/popup-model.ts';
import { restingOf } from '../../src/screens/watch-model.ts';
import { readNow } from './read.ts';

// The browser answers while the book is put together.
const reading = readNow();
const { rulebook } = standingBook();
const opened = new Date();
const start = POPUP_TABS.find((tab) => location.hash === `#${tab}`);
const app = document.getElementById('app') ?? document.body;

let now = { rulebook, ...(await reading) };
let check: PopupActions['check'];
/** Removed in this popup, so that it can be undone as it was. */
const removed = new Map<string, Settings['exceptions'][number]>();

const actions: Omit<PopupActions, 'check'> = {
  rest(id, rest) {
    const pauses = restingOf(id).reduce(
      (before, what) => pausesWith(before, what, rest, new Date()),
      now.settings.pauses,
    );
    change({ pauses });
  },
  allowSite() {
    if (!now.wanted) return;
    const { origins, host } = now.wanted;
    // The browser takes the question only within the click itself: nothing may be awaited before it.
    askPermission(origins)
      .then((given) => (given && host ? tell({ kind: 'add-host', host }) : undefined))
      .then(show);
  },
  removeHost(host) {
    tell({ kind: 'remove-host', host }).then(show);
  },
  reloadTab() {
    browser.tabs.reload().then(() => window.close());
  },
  forgetWarnings() {
    Promise.all([forgetJournal(), forgetLastWarning()]).then(show);
  },
  forgetFailures() {
    forgetFailures().then(show);
  },
  change({ language, ...others }) {
    change(language ? { ...others, language: language === 'browser' ? undefined : language } : others);
  },
  removeException(id) {
    const exceptions = now.settings.exceptions.filter((it) => {
      if (exceptionId(it) !== id) return true;
      removed.set(id, it);
      return false;
    });
    change({ exceptions });
  },
  restoreException(id) {
    const exception = removed.get(id);
    if (exception) change({ exceptions: [...now.settings.exceptions, exception] });
  },
};

function change(settings: Partial<Settings>): void {
  writeSettings(settings).then(show);
}

async function show(): Promise<void> {
  now = { rulebook, ...(await readNow()) };
  draw();
}

function draw(): void {
  document.documentElement.lang = now.language;
  // Another function each time, so that a text in the field is checked again under a new status, language or exception.
  const current = check;
  const checkNow: PopupActions['check'] = current && ((text) => current(text));
  const texts = { message: now.message, language: now.language, now: opened };
  render(
    <Popup model={popupModel(now)} actions={{ ...actions, check: checkNow }} texts={texts} {...(start && { start })} />,
    app,
  );
}

// What stood there for the first paint.
app.replaceChildren();
draw();

// The classifier is half of the popup's weight, and nobody types before the first paint.
await new Promise((idle) => requestIdleCallback(idle, { timeout: 300 }));
const { createChecker } = await import('./checker.ts');
check = createChecker(() => now);
draw();
