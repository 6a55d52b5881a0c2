import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, OurStorage, Theatre } from './stage.ts';
import { newTab } from './tab.ts';
import { until } from './until.ts';

/** Inside the extension's own pages, in both browsers. */
declare const chrome: ExtensionApi;

/**
 * Starts a browser with a fresh profile.
 * @throws Error when there is no browser, or no built extension in `extensionDir`.
 */
export async function launch(options: LaunchOptions): Promise<Theatre> {
  const { extensionDir } = options;
  if (extensionDir && !existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error(`No built extension in ${extensionDir}: build it first`);
  }
  const engine = options.kind === 'firefox' ? await launchFirefox(options) : await launchChromium(options);
  const isShown = options.headless === false;
  let extensionPage: Promise<Page> | undefined;

  async function openExtensionPage(): Promise<Page> {
    if (!engine.origin) throw new Error('This browser runs without the extension');
    const page = await engine.browser.newPage({ background: true });
    // Any file of the extension has its APIs; the manifest runs no script of ours.
    await engine.goto(page, `${engine.origin}/manifest.json`);
    return page;
  }

  const page = () => {
    extensionPage ??= openExtensionPage();
    return extensionPage;
  };
  const storage: OurStorage = {
    get: async () => (await page()).evaluate(() => chrome.storage.local.get()),
    set: async (items) => (await page()).evaluate((all) => chrome.storage.local.set(all), items),
    clear: async () => (await page()).evaluate(clearStorage),
  };
  const allowed = new Map<string, Promise<void>>();
  async function addHost(host: string): Promise<void> {
    if (!engine.origin) return;
    const own = await page();
    const leave = allowed.get(host) ?? engine.allowHost(own, host);
    allowed.set(host, leave);
    await leave;
    await own.evaluate((added) => chrome.runtime.sendMessage({ kind: 'add-host', host: added }), host);
  }

  // It comes a moment after the install, and would take the front from a test's tab. Nobody is welcomed twice.
  if (engine.origin && !options.welcome && !options.profile) {
    const own = await page();
    await until(() => own.evaluate(closeWelcome), { what: 'the page of the first run' });
  }

  return {
    kind: engine.kind,
    origin: engine.origin,
    storage,
    journal: async () => (await page()).evaluate(readJournal),
    extensionPage: page,
    browser: () => engine.browser,
    newStage: () =>
      newTab(engine, {
        storage,
        modelHasCome: async () => (await page()).evaluate(modelHasCome),
        addHost: options.addHosts === false ? async () => undefined : addHost,
        answers: 'pages',
        toNetwork: isShown || options.proxy !== undefined,
        fillsWindow: isShown,
      }),
    closed: () =>
      new Promise((resolve) => {
        engine.browser.once('disconnected', () => resolve());
      }),
    close: () => engine.browser.close(),
  };
}

/**
 * In a page of the extension: asks the background for the circulars, which a page asks for last, then every page with a script of
 * ours. To ask for the model itself would bring all of it here too.
 */
async function modelHasCome(): Promise<void> {
  await chrome.runtime.sendMessage({ kind: 'which-packs' }).catch(() => undefined);
  const tabs = await chrome.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => chrome.tabs.sendMessage(id ?? 0, { kind: 'which-site' }, { frameId: 0 })),
  );
}

/** In a page of the extension: false as long as there is none. */
async function closeWelcome(): Promise<boolean> {
  const tabs = await chrome.tabs.query({});
  const found = tabs.filter(({ url }) => url?.endsWith('/welcome.html'));
  await Promise.all(found.map(({ id }) => chrome.tabs.remove(id ?? 0)));
  return found.length > 0;
}

/** In a page of the extension. */
async function clearStorage(): Promise<void> {
  const emptied = ['journal', 'authoring'].map(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), ...emptied]);
}

/** In a page of the extension. Makes no database where there is none. */
async function readJournal(): Promise<unknown[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'journal')) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('journal');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const all = database.transaction('entries').objectStore('entries').getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        database.close();
        resolve(all.result);
      };
    };
  });
}
