/** A stage is a tab: what is the same in both browsers. What differs stands in `chromium.ts` and `firefox.ts`. */

import type { KeyInput } from 'puppeteer-core';
import { _keyDefinitions as keyDefinitions } from 'puppeteer-core/internal/common/USKeyboardLayout.js';
import { ADDED_HOSTS } from '../pages/routes.ts';
import type { Engine } from './engine.ts';
import { centreOf, cornerOf, focusAtEnd, focusControl, nextFrame, selectAll, stateOf } from './in-page.ts';
import { answerRequests, listen } from './network.ts';
import { readOurs, type Wanted } from './our-tree.ts';
import type { OurStorage, Stage } from './stage.ts';
import { until } from './until.ts';

interface TabOptions {
  readonly storage: OurStorage;
  /** Site tabs are answered by the practice pages; the extension's own pages answer for themselves. */
  readonly answers: 'pages' | 'extension';
  /** What no practice page answers goes to the network (through the proxy) instead of being refused. */
  readonly toNetwork: boolean;
  readonly background?: boolean;
  modelHasCome(): Promise<void>;
  /** As a person adds a host in the popup; it holds from the next page on. */
  addHost(host: string): Promise<void>;
  /** For a person who looks on: the page is as large as the window. */
  readonly fillsWindow: boolean;
}

const VIEWPORT = { width: 1000, height: 700 };

export async function newTab(engine: Engine, options: TabOptions): Promise<Stage> {
  const page = await engine.browser.newPage({ background: options.background ?? false });
  const refused: string[] = [];
  const opened: Stage[] = [];
  let mediaChanged = false;
  let viewportChanged = false;
  let closed = false;
  const problems = listen(page);
  if (options.answers === 'pages') await answerRequests(page, options.toNetwork, refused);
  if (!options.fillsWindow) await page.setViewport(VIEWPORT);

  /** Where boxes and buttons are looked for, and where it lies on the page. */
  let frame = page.mainFrame();
  let offset = { x: 0, y: 0 };
  const found = async (css: string) => {
    const { x, y } = await until(() => frame.evaluate(centreOf, css), { what: `"${css}" on the page` });
    return { x: x + offset.x, y: y + offset.y };
  };
  const ours = (wanted: Wanted) => engine.inOurRoot(page, frame, readOurs, wanted);
  const ownPage = async (path: string, background: boolean) => {
    if (!engine.origin) throw new Error('This browser runs without the extension');
    const stage = await newTab(engine, { ...options, answers: 'extension', background });
    opened.push(stage);
    return { stage, url: `${engine.origin}/${path}` };
  };

  const putBack = async () => {
    for (const own of opened.splice(0)) await own.close();
    // Firefox knows such a wish only for the whole browser.
    if (mediaChanged) await engine.media(page, { colorScheme: 'light', reducedMotion: false, forcedColors: false });
    mediaChanged = false;
  };

  const stage: Stage = {
    kind: engine.kind,
    refused,
    problems,
    storage: options.storage,
    until,
    async open(url) {
      const { host } = new URL(url);
      if (ADDED_HOSTS.includes(host)) await options.addHost(host);
      await engine.goto(page, url);
      frame = page.mainFrame();
      offset = { x: 0, y: 0 };
      if (!options.background) await page.bringToFront();
      if (options.answers === 'pages')
        await until(() => page.evaluate(() => window.ready), { what: `the page at ${url}` });
    },
    async enterFrame(css) {
      const { x, y } = await until(() => page.evaluate(cornerOf, css), { what: `"${css}" on the page` });
      const element = await page.$(css);
      const inside = await element?.contentFrame();
      if (!inside) throw new Error(`"${css}" is no iframe`);
      await until(() => inside.evaluate(() => window.ready), { what: `the page in "${css}"` });
      frame = inside;
      offset = { x, y };
    },
    async focus(css) {
      await until(() => frame.evaluate(focusAtEnd, css), { what: `"${css}" on the page` });
    },
    modelHasCome: options.modelHasCome,
    type: (text) => page.keyboard.type(text),
    async paste(text) {
      await engine.allowClipboard(new URL(page.url()).origin);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await engine.pressPaste(page);
    },
    async press(chord) {
      const keys = chord.split('+').map(asKey);
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    async click(css) {
      const { x, y } = await found(css);
      await page.mouse.click(x, y);
    },
    async doubleClick(css) {
      const { x, y } = await found(css);
      await page.mouse.click(x, y, { count: 2 });
    },
    async drag(from, to) {
      const start = await found(from);
      const words = await frame.evaluate(selectAll, from);
      await engine.drag(page, words, start, await found(to));
    },
    async hover(css) {
      const { x, y } = await found(css);
      // From elsewhere: a pointer that rests on the spot already tells nothing.
      await page.mouse.move(0, 0);
      await page.mouse.move(x, y);
    },
    async focusControl(css) {
      const { took } = await until(() => frame.evaluate(focusControl, css), { what: `"${css}" on the page` });
      return took;
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    async tap(css) {
      const { x, y } = await found(css);
      await page.touchscreen.tap(x, y);
    },
    async doubleTap(css) {
      const { x, y } = await found(css);
      await page.touchscreen.tap(x, y);
      await page.touchscreen.tap(x, y);
    },
    compose: (text) => engine.compose(page, text),
    evaluate: ((run: never, ...args: never[]) => frame.evaluate(run, ...args)) as Stage['evaluate'],

    sent: () => frame.evaluate(() => window.sent),
    sentCount: (count) =>
      until(
        async () => {
          const sent = await stage.sent();
          return sent.length >= count && sent;
        },
        { what: `${count} sent` },
      ).then((sent) => sent || []),
    editorText: async (box) => (await frame.evaluate(stateOf, box)).text,
    selectionOf: async (box) => (await frame.evaluate(stateOf, box)).selection,

    ours: () => ours({}),
    oursShow: async (name) => (await ours({ name })) !== null,
    oursFind: (name) => until(() => ours({ name }), { what: `"${name}" among ours` }),
    async oursGone(name) {
      await until(async () => (await ours({ name })) === null, { what: `"${name}" to go` });
      // The caret is back in its box: no hand writes before the editor has heard of it.
      await frame.evaluate(nextFrame);
    },
    async clickOurs(name) {
      const { box } = await until(() => ours({ name, alive: true }), { what: `a live control "${name}" among ours` });
      const { x, y, width, height } = box;
      await page.mouse.click(offset.x + x + width / 2, offset.y + y + height / 2);
    },

    async viewport(width, height) {
      viewportChanged = true;
      await page.setViewport({ width, height });
    },
    async media(media) {
      mediaChanged = true;
      await engine.media(page, media);
    },
    async screenshot(path) {
      await page.screenshot({ path: `${path.replace(/\.png$/, '')}.png` });
    },
    pdf: () => page.pdf({ preferCSSPageSize: true }),
    async openPopup() {
      await page.bringToFront();
      const { stage: popup, url } = await ownPage('popup.html', true);
      await popup.viewport(380, 560);
      await popup.open(url);
      return popup;
    },
    async openBehind(path) {
      await page.bringToFront();
      const { stage: own, url } = await ownPage(path, true);
      await own.open(url);
      return own;
    },
    async openOurs(path) {
      const { stage: own, url } = await ownPage(path, false);
      await own.open(url);
      return own;
    },
    async renew() {
      await putBack();
      if (viewportChanged) await page.setViewport(VIEWPORT);
      viewportChanged = false;
      problems.length = 0;
      refused.length = 0;
    },
    async close() {
      if (closed) return;
      closed = true;
      await putBack();
      await page.close();
    },
  };
  return stage;
}

function asKey(name: string): KeyInput {
  if (!isKey(name)) throw new Error(`No key is called "${name}"`);
  return name;
}

function isKey(name: string): name is KeyInput {
  return Object.hasOwn(keyDefinitions, name);
}
