/** What the popup says about a tab that Jeda does not watch, and what helps. In a browser of its own: leaves are taken away. */
import { builtExtension } from '../browsers/built.ts';
import { allowInSettings } from '../browsers/chromium.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { launch, type Stage, type Theatre } from '../browsers/stage.ts';
import { test as base, expect } from '../browsers/test.ts';
import { until } from '../browsers/until.ts';
import { EDIT, enter, PARTISAN } from '../end-to-end/compose.ts';
import { surface } from '../pages/surfaces.ts';
import { pressOurButton } from './active-tab.ts';

/** Inside the extension's own pages, in both browsers. */
declare const chrome: typeof import('webextension-polyfill');

const { url } = surface('x home');
const { host } = new URL(url);

const test = base.extend<{ alone: Theatre; dir: string }>({
  dir: async ({ extensionDir }, use, { project }) => {
    const kind: BrowserKind = project.name === 'firefox' ? 'firefox' : 'chromium';
    await use(extensionDir ?? builtExtension(kind));
  },
  alone: async ({ dir }, use, { project }) => {
    const theatre = await launch({
      kind: project.name === 'firefox' ? 'firefox' : 'chromium',
      extensionDir: dir,
      addHosts: false,
    });
    await use(theatre);
    await theatre.close();
  },
});

async function openPopup(stage: Stage): Promise<Stage> {
  const popup = await stage.openPopup();
  await stage.until(() => popup.evaluate(() => document.querySelector('.state') !== null), { what: 'the popup' });
  return popup;
}

const titleOf = (popup: Stage) => popup.evaluate(() => document.querySelector('#state-title')?.textContent);

/** Firefox lets a person take the leave for a site away. */
async function takeLeaveAway(theatre: Theatre): Promise<void> {
  const own = await theatre.extensionPage();
  await own.evaluate(async (origin) => {
    const { permissions } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') }).browser;
    await permissions.remove({ origins: [origin] });
  }, `https://${host}/*`);
}

/** As at an update: the script in the page belongs to nobody any more. Firefox would start a new one there by itself. */
async function installAgain(theatre: Theatre, dir: string): Promise<void> {
  const browser = (await theatre.extensionPage()).browser();
  await browser.uninstallExtension(new URL(String(theatre.origin)).host);
  await browser.installExtension(dir);
  const welcome = await until(
    async () => (await browser.pages()).find((page) => page.url().endsWith('/welcome.html')),
    {
      what: 'the page of the first run',
    },
  );
  await welcome.close();
}

test('says what is missing on a site that it knows, and watches once it is given', async ({ alone, dir }) => {
  const stage = await alone.newStage();
  if (alone.kind === 'firefox') await takeLeaveAway(alone);
  await stage.open(url);
  if (alone.kind === 'chromium') await installAgain(alone, dir);
  await pressOurButton(alone, host);

  const popup = await openPopup(stage);
  if (alone.kind === 'firefox') {
    expect(await titleOf(popup)).toBe('Jeda perlu izin di X');
    await popup.click('.state button');
  }
  await expect.poll(() => titleOf(popup)).toBe('Muat ulang halaman X');
  await stage.open(url);
  expect(await titleOf(await openPopup(stage))).toBe('Jeda menemani Anda di X');
});

/** Chromium's own question is out of reach of any script: the person has allowed the host in the browser's pages before. */
async function allowBefore(theatre: Theatre, origin: string): Promise<void> {
  if (theatre.kind === 'firefox') return;
  const browser = (await theatre.extensionPage()).browser();
  await allowInSettings(browser, new URL(String(theatre.origin)).host, [origin]);
}

test('watches a page that it does not know once the person wants it, until they no longer do', async ({ alone }) => {
  const stage = await alone.newStage();
  const topic = surface('forum topic');
  const added = new URL(topic.url).host;
  const hosts = async () => (await stage.storage.get()).settings;
  await allowBefore(alone, `https://${added}/*`);
  await stage.open(topic.url);
  await pressOurButton(alone, added);

  const popup = await openPopup(stage);
  expect(await titleOf(popup)).toBe('Jeda tidak memeriksa halaman ini');
  await popup.click('.state button');
  await expect.poll(() => titleOf(popup)).toBe(`Muat ulang halaman ${added}`);
  expect(await hosts()).toMatchObject({ hosts: [added] });

  await enter(stage, topic);
  await stage.type(PARTISAN);
  await stage.click(topic.button);
  await stage.oursFind(EDIT);
  await stage.clickOurs(EDIT);

  const later = await openPopup(stage);
  expect(await titleOf(later)).toBe(`Jeda menemani Anda di ${added}`);
  await later.click('.state button:last-child');
  await expect.poll(hosts).toMatchObject({ hosts: [] });
  // At once, in the page that stands.
  await stage.until(async () => {
    await stage.click(topic.button);
    return (await stage.sent()).length > 0;
  });
  await stage.open(topic.url);
  expect(await titleOf(await openPopup(stage))).toBe('Jeda tidak memeriksa halaman ini');
  const left = await (await alone.extensionPage()).evaluate(() => chrome.scripting.getRegisteredContentScripts());
  expect(left).toEqual([]);
});
