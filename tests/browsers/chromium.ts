/** Chromium, Chrome, Edge and Brave over the debugging pipe. */

import puppeteer, { type Browser, type CDPSession, type Frame, type Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Engine } from './engine.ts';
import { findBrowser } from './find.ts';
import { findHost } from './in-page.ts';
import type { Wanted } from './our-tree.ts';
import type { LaunchOptions } from './stage.ts';

export async function launchChromium(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.browserPath ?? findBrowser('chromium'),
    headless: options.headless ?? true,
    defaultViewport: null,
    // The pipe, and not --load-extension: branded Chrome ignores that switch since 137.
    pipe: true,
    ...(options.downloads && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    ...(options.extensionDir && { enableExtensions: true }),
    ...(options.profile && { userDataDir: options.profile }),
    args: [
      // Chromium's sandbox refuses root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
      // The pages and Jeda in Indonesian, whatever the language of the menus.
      '--accept-lang=id-ID,id,en',
      '--disable-quic',
      '--no-default-browser-check',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication,NetworkTimeServiceQuerying',
      ...(options.proxy ? [`--proxy-server=http://${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(options.proxy || options.headless === false ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND']),
    ],
  });
  const id = options.extensionDir ? await browser.installExtension(options.extensionDir) : undefined;

  return {
    kind: 'chromium',
    browser,
    origin: id ? `chrome-extension://${id}` : null,
    async goto(page, url) {
      await page.goto(url);
    },
    async inOurRoot(page, frame, read, wanted) {
      const cdp = await sessionOf(page);
      const ask = { read: `${read}`, wanted };
      const known = roots.get(frame);
      const answer = known && (await inRoot(cdp, known, ask).catch(() => undefined));
      if (answer) return answer.given;
      const found = await ourRoot(cdp, frame);
      if (!found) return null;
      roots.set(frame, found);
      return (await inRoot(cdp, found, ask))?.given ?? null;
    },
    async allowHost(own, host) {
      const origins = [`https://${host}/*`];
      await allowInSettings(browser, new URL(own.url()).host, origins);
      // Granted there already, so that the question is answered without being shown.
      const given = await own.evaluate((all) => chrome.permissions.request({ origins: all }), origins);
      if (!given) throw new Error(`Chromium gives no leave for ${host}`);
    },
    async allowClipboard(origin) {
      await browser.defaultBrowserContext().setPermission(origin, {
        permission: { name: 'clipboard-write' },
        state: 'granted',
      });
    },
    async pressPaste(page) {
      await page.keyboard.down('Control');
      await page.keyboard.press('v', { commands: ['Paste'] });
      await page.keyboard.up('Control');
    },
    async drag(page, _words, from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      // A drag begins once the pointer has gone some way, and its target hears of it before the drop.
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    async compose(page, text) {
      const cdp = await sessionOf(page);
      const letters = Array.from(text);
      for (const index of letters.keys()) {
        const written = letters.slice(0, index + 1).join('');
        await cdp.send('Input.imeSetComposition', {
          text: written,
          selectionStart: written.length,
          selectionEnd: written.length,
        });
      }
      const enter = { code: 'Enter', key: 'Enter', windowsVirtualKeyCode: 229 };
      await cdp.send('Input.dispatchKeyEvent', { ...enter, type: 'rawKeyDown' });
      await cdp.send('Input.insertText', { text });
      await cdp.send('Input.dispatchKeyEvent', { ...enter, type: 'keyUp', windowsVirtualKeyCode: 13 });
    },
    async media(page, { colorScheme, reducedMotion, forcedColors }) {
      // Not by the driver's own call: it knows no forced colours.
      const cdp = await sessionOf(page);
      await cdp.send('Emulation.setEmulatedMedia', {
        features: [
          ...(colorScheme ? [{ name: 'prefers-color-scheme', value: colorScheme }] : []),
          ...(reducedMotion ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
          ...(forcedColors ? [{ name: 'forced-colors', value: 'active' }] : []),
        ],
      });
    },
  };
}

/** The browser's own page of extensions: there a person says on which sites one may run. No script can press its question. */
export async function allowInSettings(browser: Browser, id: string, origins: readonly string[]): Promise<void> {
  const settings = await browser.newPage({ background: true });
  await settings.goto('chrome://extensions/');
  for (const origin of origins) {
    await settings.evaluate((one, at) => chrome.developerPrivate.addHostPermission(one, at), id, origin);
  }
  await settings.close();
}

/** Inside the extension's pages, and inside the browser's own page of extensions. */
declare const chrome: Pick<ExtensionApi, 'permissions'> & {
  developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> };
};

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = await page.createCDPSession();
  sessions.set(page, session);
  page.on('framenavigated', (frame) => roots.delete(frame));
  return session;
}

/** Our closed root in each frame, for as long as the frame shows the same document: to find it costs five round trips. */
const roots = new WeakMap<Frame, string>();

async function ourRoot(cdp: CDPSession, frame: Frame): Promise<string | undefined> {
  const host = await frame.evaluateHandle(findHost);
  const element = host.asElement();
  if (!element) return undefined;
  const { node } = await cdp.send('DOM.describeNode', { backendNodeId: await element.backendNodeId(), pierce: true });
  await host.dispose();
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  return object.objectId;
}

/** @returns undefined when this root stands no longer in the page. */
async function inRoot(
  cdp: CDPSession,
  objectId: string,
  { read, wanted }: { read: string; wanted: Wanted },
): Promise<{ given: ReturnType<typeof JSON.parse> } | undefined> {
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `async function (wanted) {
      return this.isConnected ? { given: (await (${read})(this, wanted)) ?? null } : undefined;
    }`,
    arguments: [{ value: wanted }],
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
