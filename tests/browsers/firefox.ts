/** A stock Firefox over WebDriver BiDi, with access to its own window for what BiDi lacks (input method, media). */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Frame, type Page } from 'puppeteer-core';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import type { Engine } from './engine.ts';
import { findBrowser } from './find.ts';
import { findHost } from './in-page.ts';
import type { Wanted } from './our-tree.ts';
import type { LaunchOptions } from './stage.ts';
import { until } from './until.ts';

/** Firefox gives an extension a random address; a test wants to know it. */
const UUID = '1eda0000-0000-4000-8000-000000000001';

/** Frames a second; sixty unless told. */
const FAST = 240;

export async function launchFirefox(options: LaunchOptions): Promise<Engine> {
  const id = options.extensionDir ? geckoId(options.extensionDir) : null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.browserPath ?? findBrowser('firefox'),
    headless: options.headless ?? true,
    defaultViewport: null,
    args: ['-remote-allow-system-access'],
    ...(options.profile && { userDataDir: options.profile }),
    extraPrefsFirefox: {
      ...(id && { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) }),
      // An add-on that is not signed is gone at the end; what it stored would go with it.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // A permission that the extension asks for later is given without a question.
      'extensions.webextOptionalPermissionPrompts': false,
      'dom.events.testing.asyncClipboard': true,
      // The pages and Jeda in Indonesian, whatever the language of the menus.
      'intl.accept_languages': 'id-ID, id, en',
      // The machine's own taste must not colour a screenshot.
      'layout.css.prefers-color-scheme.content-override': 1,
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      ...(options.fastFrames && { 'layout.frame_rate': FAST }),
      ...(options.downloads && { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
      ...proxyPrefs(options),
    },
  });
  if (options.extensionDir) await browser.installExtension(options.extensionDir);

  return {
    kind: 'firefox',
    browser,
    origin: id ? `moz-extension://${UUID}` : null,
    async goto(page, url) {
      if (!url.startsWith('moz-extension:')) {
        await page.goto(url);
        return;
      }
      // BiDi never reports that such a page has loaded: ask the page itself.
      await page.goto(url, { timeout: 1 }).catch(() => undefined);
      const loaded = (wanted: string) => location.href === wanted && document.readyState === 'complete';
      await until(() => page.evaluate(loaded, url), { what: url });
    },
    async inOurRoot(_page, frame, read, wanted) {
      const ask = { read: `${read}`, wanted };
      const known = roots.get(frame);
      const answer = known && (await inRoot(frame, known, ask).catch(() => undefined));
      if (answer) return answer.given;
      const found = await ourRoot(frame);
      if (!found) return null;
      roots.set(frame, found);
      return (await inRoot(frame, found, ask))?.given ?? null;
    },
    async allowHost(own, host) {
      await inWindow(own, `(${allowInWindow})(${JSON.stringify([UUID, `https://${host}/*`])})`);
    },
    async allowClipboard() {
      // Given by the preference dom.events.testing.asyncClipboard.
    },
    async pressPaste(page) {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    async drag(page, words, _from, { x, y }) {
      const source = `(${dropInPage})(${JSON.stringify([words, x, y])})`;
      const address = `data:application/javascript;charset=utf-8,${encodeURIComponent(source)}`;
      await inWindow(page, `(${inTabOfWindow})(${JSON.stringify(address)})`);
    },
    async compose(page, text) {
      await inWindow(page, `(${composeInWindow})(window, ${JSON.stringify(text)})`);
    },
    async media(page, { colorScheme, reducedMotion, forcedColors }) {
      const prefs = [
        ...(colorScheme ? [['layout.css.prefers-color-scheme.content-override', colorScheme === 'dark' ? 0 : 1]] : []),
        ...(reducedMotion === undefined ? [] : [['ui.prefersReducedMotion', reducedMotion ? 1 : 0]]),
        ...(forcedColors === undefined ? [] : [['browser.display.document_color_use', forcedColors ? 2 : 0]]),
      ];
      await inWindow(
        page,
        `for (const [name, value] of ${JSON.stringify(prefs)}) Services.prefs.setIntPref(name, value)`,
      );
      const queries = [
        ...(colorScheme ? [`(prefers-color-scheme: ${colorScheme})`] : []),
        ...(reducedMotion === undefined
          ? []
          : [`(prefers-reduced-motion: ${reducedMotion ? 'reduce' : 'no-preference'})`]),
        ...(forcedColors === undefined ? [] : [`(forced-colors: ${forcedColors ? 'active' : 'none'})`]),
      ];
      // A preference reaches the page's process a moment later.
      const hold = (all: string[]) => all.every((query) => matchMedia(query).matches);
      await until(() => page.evaluate(hold, queries), { what: queries.join(' and ') });
    },
  };
}

/** Runs in Firefox's own window: what an input method does, through Firefox's own interface for it. */
const composeInWindow = `async (window, text) => {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window, () => true);
  const key = (name) => new window.KeyboardEvent('', { key: name, code: name === 'Enter' ? 'Enter' : '', keyCode: name === 'Enter' ? 13 : 229 });
  let written = '';
  for (const letter of text) {
    written += letter;
    processor.setPendingCompositionString(written);
    processor.appendClauseToPendingComposition(written.length, processor.ATTR_RAW_CLAUSE);
    processor.setCaretInPendingComposition(written.length);
    processor.flushPendingComposition(key('Process'));
  }
  processor.commitComposition(key('Enter'));
  processor.keyup(key('Enter'));
}`;

/** Runs in Firefox's own window: has the process of the page in front run a script with Firefox's own rights. */
const inTabOfWindow = `(address) => new Promise((resolve, reject) => {
  const { messageManager } = gBrowser.selectedBrowser;
  const heard = ({ data }) => {
    messageManager.removeMessageListener('ran', heard);
    if (data) reject(new Error(data));
    else resolve();
  };
  messageManager.addMessageListener('ran', heard);
  messageManager.loadFrameScript(address, false);
})`;

/** Runs beside the page: the events of a drop, and the session that the browser's own editors ask for. */
const dropInPage = `([words, clientX, clientY]) => {
  let failed;
  try {
    const service = Cc['@mozilla.org/widget/dragservice;1'].getService(Ci.nsIDragService);
    service.startDragSessionForTests(content, Ci.nsIDragService.DRAGDROP_ACTION_COPY);
    const dataTransfer = new content.DataTransfer();
    dataTransfer.setData('text/plain', words);
    const target = content.document.elementFromPoint(clientX, clientY);
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const init = { bubbles: true, cancelable: true, composed: true, view: content, clientX, clientY, dataTransfer };
      content.windowUtils.dispatchDOMEventViaPresShellForTesting(target, new content.DragEvent(type, init));
    }
    service.getCurrentSession(content)?.endDragSession(true);
  } catch (error) {
    failed = String(error);
  }
  sendAsyncMessage('ran', failed);
}`;

/** Runs in Firefox's own window: what its page of add-ons does when a person allows a site. */
const allowInWindow = `async ([id, origin]) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByHostname(id);
  await ExtensionPermissions.add(extension.id, { permissions: [], origins: [origin] }, extension);
}`;

async function inWindow(page: Page, source: string): Promise<void> {
  const { session } = bidi(page.mainFrame());
  const ownWindows = { maxDepth: 0, 'moz:scope': 'chrome' };
  const { result } = await session.send('browsingContext.getTree', ownWindows);
  const context = result.contexts.find((one) => one.url.endsWith('/browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox shows no window of its own');
  const ran = await session.send('script.evaluate', { expression: source, awaitPromise: true, target: { context } });
  if (ran.result.type === 'exception') throw new Error(ran.result.exceptionDetails.text);
}

/** Our closed root in each frame, for as long as it stands there: to find it costs a round trip. */
const roots = new WeakMap<Frame, string>();

async function ourRoot(frame: Frame): Promise<string | undefined> {
  const { session, context } = bidi(frame);
  const host = await session.send('script.callFunction', {
    functionDeclaration: `${findHost}`,
    target: { context },
    awaitPromise: true,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const found = host.result.type === 'success' ? host.result.result : undefined;
  return found?.type === 'node' ? found.value?.shadowRoot?.sharedId : undefined;
}

/** @returns undefined when this root stands no longer in the page: Firefox keeps the last page alive, to go back to it. */
async function inRoot(
  frame: Frame,
  sharedId: string,
  { read, wanted }: { read: string; wanted: Wanted },
): Promise<{ given: ReturnType<typeof JSON.parse> } | undefined> {
  const { session, context } = bidi(frame);
  const { result } = await session.send('script.callFunction', {
    functionDeclaration: `async (root, wanted) =>
      root.isConnected && root.ownerDocument === document ? JSON.stringify({ given: (await (${read})(root, JSON.parse(wanted))) ?? null }) : undefined`,
    arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(wanted) }],
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.type === 'string' ? JSON.parse(result.result.value) : undefined;
}

function bidi(frame: Frame) {
  if (!(frame instanceof BidiFrame)) throw new Error('Not a page of Firefox');
  const { browsingContext } = frame;
  return { session: browsingContext.userContext.browser.session, context: browsingContext.id };
}

function geckoId(extensionDir: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(manifest))?.[1];
  if (!id) throw new Error(`${extensionDir}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}

/** Without a proxy of the caller's, whatever is not answered by the stage meets a closed port. */
function proxyPrefs(options: LaunchOptions): Record<string, unknown> {
  if (!options.proxy && options.headless === false) return {};
  const [host = '127.0.0.1', port = '9'] = (options.proxy ?? '127.0.0.1:9').split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
  };
}
