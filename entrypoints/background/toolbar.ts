/**
 * Jeda's button in the toolbar tells of each tab whether it is watched, rests, or was warned: by another drawing, a sign on it
 * and a title. Never by a notification. The browser keeps a tab's sign until the tab goes elsewhere; nothing of ours runs for it.
 */
import { browser } from 'wxt/browser';
import { askTab, language, type Outcome, pauseOf } from '../../src/browser/index.ts';
import { timeOf } from '../../src/screens/system/dates.ts';
import { nameOf } from '../../src/sites/index.ts';
import { settingsNow } from './settings.ts';
import { type Said, say } from './texts.ts';

/** `title`: a text of `_locales` with $1 = the site. */
const SIGNS = {
  idle: { drawing: 'idle', text: '', colour: '#4a5f5c', title: 'menu_title_idle' },
  watched: { drawing: 'watched', text: '', colour: '#4a5f5c', title: 'menu_title_watched' },
  paused: { drawing: 'paused', text: '–', colour: '#4a5f5c', title: 'menu_title_paused' },
  pausedUntil: { drawing: 'paused', text: '–', colour: '#4a5f5c', title: 'menu_title_paused_until' },
  warned: { drawing: 'watched', text: '!', colour: '#98301f', title: 'menu_title_warned' },
} as const satisfies Readonly<Record<string, { title: Said; [more: string]: string }>>;

export async function showWatched(tabId: number, site: string): Promise<void> {
  const { pauses, always } = await settingsNow();
  const pause = always?.includes(site) ? undefined : pauseOf(pauses, { site }, new Date());
  if (pause?.until !== undefined)
    return show(tabId, 'pausedUntil', site, timeOf(pause.until, { language: language() }));
  if (pause) return show(tabId, 'paused', site);
  // The sign that the browser still shows is all the memory that is needed.
  if ((await browser.action.getBadgeText({ tabId })) === SIGNS.warned.text) return;
  return show(tabId, 'watched', site);
}

export async function showWarned(tabId: number, site: string): Promise<void> {
  await settingsNow();
  return show(tabId, 'warned', site);
}

/** What was posted all the same can still be edited or deleted: its sign stays. */
export async function showDecided(tabId: number, outcome: Outcome): Promise<void> {
  if (outcome === 'posted-anyway') return;
  await browser.action.setBadgeText({ tabId, text: '' });
  const site = await askTab(tabId);
  if (site) await showWatched(tabId, site);
}

/** After a change of what is watched, in every tab. */
export async function showEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const site = await askTab(id);
      await (site ? showWatched(id, site) : show(id, 'idle', ''));
    }),
  );
}

async function show(tabId: number, sign: keyof typeof SIGNS, site: string, until = ''): Promise<void> {
  const { drawing, text, colour, title } = SIGNS[sign];
  const path = Object.fromEntries([16, 32].map((size) => [size, `/sign/${drawing}-${size}.png`]));
  // A tab may be gone by now: then nobody sees it.
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title: say(title, [nameOf(site), until]) }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}
