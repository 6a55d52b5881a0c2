import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askPermission, forgetFailures, type Settings, writeSettings } from '../../src/browser/index.ts';
import { standingBook } from '../../src/rulebook/index.ts';
import type { PopupActions } from '../../src/screens/model.ts';
import { POPUP_TABS, Popup } from '../../src/screens/popup.tsx';
import { exceptionId, popupModel } from '../../src/screens/popup-model.ts';
import { originsOf } from '../../src/sites/index.ts';
import { readNow } from './read.ts';

const { rulebook } = standingBook();
const opened = new Date();
const start = POPUP_TABS.find((tab) => location.hash === `#${tab}`);
const app = document.getElementById('app') ?? document.body;

let now = await readNow(rulebook);
let check: PopupActions['check'];
/** Removed in this popup, so that it can be undone as it was. */
const removed = new Map<string, Settings['exceptions'][number]>();

const actions: Omit<PopupActions, 'check'> = {
  pause(paused) {
    const { site, settings } = now;
    if (!site) return;
    const others = settings.paused.filter((id) => id !== site.id);
    change({ paused: paused ? [...others, site.id] : others });
  },
  allowSite() {
    // The browser takes the question only within the click itself: nothing may be awaited before it.
    if (now.site) askPermission(originsOf(now.site)).then(show);
  },
  reloadTab() {
    browser.tabs.reload().then(() => window.close());
  },
  forgetFailures() {
    forgetFailures().then(show);
  },
  change,
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
  now = await readNow(rulebook);
  draw();
}

function draw(): void {
  document.documentElement.lang = now.language;
  const texts = { message: now.message, language: now.language, now: opened };
  render(
    <Popup model={popupModel(now)} actions={{ ...actions, check }} texts={texts} {...(start && { start })} />,
    app,
  );
}

draw();

// The classifier is half of the popup's weight, and nobody types before the first paint.
const { createChecker } = await import('./checker.ts');
check = createChecker(() => now);
draw();
