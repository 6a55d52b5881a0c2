/** What a person can do on a page of ours, each kept at once. */
import { browser } from 'wxt/browser';
// Each from its own file: the door of a room would bring all of the room along.
import { forgetFailures } from '../../src/browser/failures.ts';
import type { Settings, SettingsChange } from '../../src/browser/index.ts';
import { askPermission } from '../../src/browser/tab-state.ts';
import { tell } from '../../src/browser/tell.ts';
import { pausesWith } from '../../src/browser/watched.ts';
import type { ScreenActions } from '../../src/screens/model/actions.ts';
import { exceptionId } from '../../src/screens/model/exception-id.ts';
import { restingOf } from '../../src/screens/options/watch-model.ts';
import { lazyJournal } from './lazy-journal.ts';
import type { Seen } from './see.ts';

interface Page {
  now(): Pick<Seen, 'wanted'>;
  /** Reads again and draws. */
  show(): Promise<void>;
}

/** Firefox leaves a popup open over what was opened from it. The side panel, which lasts, is not ours to close. */
function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

/** What writes brings the schema; nobody writes before the first paint. */
const keeping = () => import('./keeping.ts');

export function createActions({ now, show }: Page): Omit<ScreenActions, 'check'> {
  /** Removed on this page, so that it can be undone as it was. */
  const removed = new Map<string, Settings['exceptions'][number]>();
  const change = (settings: SettingsChange) => {
    keeping()
      .then(({ writeSettings }) => writeSettings(settings))
      .then(show);
  };

  return {
    rest(id, rest) {
      change(({ pauses }) => ({
        pauses: restingOf(id).reduce((before, what) => pausesWith(before, what, rest, new Date()), pauses),
      }));
    },
    allowSite() {
      const { wanted } = now();
      if (!wanted) return;
      const { origins, host } = wanted;
      // The browser takes the question only within the click itself: nothing may be awaited before it.
      askPermission(origins)
        .then((given) => (given && host ? tell({ kind: 'add-host', host }) : undefined))
        .then(show);
    },
    removeHost(host) {
      tell({ kind: 'remove-host', host }).then(show);
    },
    reloadTab() {
      browser.tabs.reload().then(closePopup);
    },
    open(page, at) {
      const opening =
        page === 'options' && !at
          ? browser.runtime.openOptionsPage()
          : browser.tabs.create({ url: `${location.origin}/${page}.html${at ? `#${at}` : ''}` });
      Promise.resolve(opening).then(closePopup);
    },
    forgetWarnings() {
      lazyJournal.forgetAll().then(show);
    },
    dismissPutOff() {
      change(({ welcome }) => ({ welcome: { ...welcome, skipped: [] } }));
    },
    forgetFailures() {
      forgetFailures().then(show);
    },
    change({ language, ...others }) {
      change(language ? { ...others, language: language === 'browser' ? undefined : language } : others);
    },
    removeException(id) {
      change(({ exceptions }) => ({
        exceptions: exceptions.filter((it) => {
          if (exceptionId(it) !== id) return true;
          removed.set(id, it);
          return false;
        }),
      }));
    },
    learn(situation, answer) {
      keeping()
        .then(({ keepLearned }) => keepLearned(situation, answer))
        .then(show);
    },
    learnAgain() {
      keeping()
        .then(({ forgetLearned }) => forgetLearned())
        .then(show);
    },
    journal: lazyJournal,
    restoreException(id) {
      const exception = removed.get(id);
      if (exception) change(({ exceptions }) => ({ exceptions: [...exceptions, exception] }));
    },
  };
}
