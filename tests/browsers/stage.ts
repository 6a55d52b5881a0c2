/**
 * The stage: one way to drive a real Chromium and a real Firefox through the pages of `tests/pages`.
 *
 * How to write a spec (it runs in both browsers, with the built extension loaded):
 *
 *     import { expect, test } from '../browsers/test.ts';
 *     import { surface } from '../pages/surfaces.ts';
 *
 *     const home = surface('x home');
 *
 *     test('holds a post back when the button is pressed', async ({ stage }) => {
 *       await stage.open(home.url);                          // https://x.com/home, answered from .output/pages
 *       await stage.focus(home.box);
 *       await stage.type('Ayo coblos nomor 2!');             // real key events
 *       await stage.click(home.button);                      // a trusted mouse click at its centre
 *       await stage.oursFind('Kembali menyunting');          // waits until our dialog shows it
 *       expect(await stage.sent()).toEqual([]);
 *       await stage.clickOurs('Tetap unggah');               // a trusted click inside our closed shadow root
 *       expect(await stage.editorText(home.boxName)).toBe('Ayo coblos nomor 2!');
 *     });
 *
 * Without the extension: `test.use({ extensionDir: null })` at the head of the spec file.
 * With settings: `await stage.storage.set({ … })` before `stage.open`; storage is cleared before every test.
 * Popup: `const popup = await stage.openPopup()` gives a second stage of 380 × 560 to drive and to screenshot.
 * Waiting: `stage.until(() => condition)` or Playwright's `expect.poll`; never a sleep.
 * "Nothing was sent" proves something only beside a send that goes through: see `editors.spec.ts`.
 */

import type { Browser, Page } from 'puppeteer-core';
import type { Sent } from '../pages/record.ts';
import type { BrowserKind } from './find.ts';

/** A node of our closed shadow root as a person would meet it. Boxes are CSS pixels of the viewport. */
export interface OurNode {
  readonly tag: string;
  /** Explicit `role`, else ''. */
  readonly role: string;
  /** `aria-label`, else the visible text in one line. */
  readonly name: string;
  /** Own and inherited text in one line; hidden text left out. */
  readonly text: string;
  /** `aria-*`, `data-testid`, `id`, `class`, `lang`, `type`, `href` and `tabindex` as they stand. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Of `<dialog>` and `<details>`, and of an element that is a popover. */
  readonly open?: boolean;
  /** Rendered, not transparent, with an area. */
  readonly visible: boolean;
  readonly disabled: boolean;
  readonly focused: boolean;
  readonly box: Box;
  readonly children: readonly OurNode[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the person's system asks for: light and full motion unless told. Until the stage closes. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** High contrast: the system's colours in place of the page's. */
  readonly forcedColors?: boolean;
}

export interface UntilOptions {
  /** Named in the error when the deadline passes. */
  readonly what?: string;
  /** Milliseconds; 10 000 unless told. */
  readonly deadline?: number;
}

/** One tab with one page. Every method waits for what it needs (at most 10 s) and throws with the reason. */
export interface Stage {
  readonly kind: BrowserKind;
  /** URLs that this page asked for and that were refused, as there is no network behind the stage. */
  readonly refused: readonly string[];
  /** Uncaught errors of the page, and errors and warnings that it logged (CSP violations too). */
  readonly problems: readonly string[];

  /** Opens an https address of `tests/pages/routes.ts`, brings the tab to the front, waits until the page has mounted. */
  open(url: string): Promise<void>;
  /** From here on everything is looked for in this iframe, until the next `open`. */
  enterFrame(css: string): Promise<void>;
  /** Focuses by script and puts the caret at the end, as a click into an empty box would. */
  focus(css: string): Promise<void>;
  /**
   * Waits until our script can judge what is in the box that was focused: its model comes at the first focus of a page, and a
   * press before it goes through. Nothing on the screen tells of it, so two answers that can only come later do: that of the
   * background to a later question, then that of the page's own script to a later message.
   */
  modelHasCome(): Promise<void>;
  /** Real key events, one a character; '\n' is a press of Enter. */
  type(text: string): Promise<void>;
  /** The real clipboard and a real Ctrl+V (trusted `paste` event) in both browsers. */
  paste(text: string): Promise<void>;
  /** A key or a chord by its `KeyboardEvent.key` names: `Enter`, `Control+Enter`, `Shift+Tab`. */
  press(chord: string): Promise<void>;
  /** A trusted mouse click at the element's centre, whatever lies above it. Scrolls it into view. */
  click(css: string): Promise<void>;
  /** Two trusted clicks at the element's centre, as close as a hand makes them. */
  doubleClick(css: string): Promise<void>;
  /**
   * Selects the words of one element, drags them into another and drops them there. Trusted in both browsers (Chromium: by the
   * mouse; Firefox, whose driver begins no drag: its own events of one).
   */
  drag(from: string, to: string): Promise<void>;
  /** Moves the mouse over the element's centre, and presses nothing. */
  hover(css: string): Promise<void>;
  /** Puts the focus on a control by script, as Tab would; a focusable ancestor takes it where the element cannot. False when none does. */
  focusControl(css: string): Promise<boolean>;
  /** A trusted mouse click at a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** A trusted touch at the element's centre (pointer and touch events, then the click). */
  tap(css: string): Promise<void>;
  /** Two such touches, as close as a finger makes them. */
  doubleTap(css: string): Promise<void>;
  /**
   * Writes `text` through an input method, and accepts it with Enter as a person does: composition events, a `keydown`
   * of Enter with `isComposing` and keyCode 229 that must not send, then the text stands. Trusted in both browsers
   * (Chromium: CDP `Input.imeSetComposition`; Firefox: its own text input processor).
   */
  compose(text: string): Promise<void>;
  /** Runs a self-contained function in the page's own world, where the site's scripts live. */
  readonly evaluate: Page['evaluate'];

  /** What the page has really sent, oldest first. */
  sent(): Promise<Sent[]>;
  /** Waits until the page has sent `count` things, and returns them. */
  sentCount(count: number): Promise<Sent[]>;
  /** The editor's own state (not the DOM's), paragraphs joined by '\n'; null when no such box is mounted. */
  editorText(box: string): Promise<string | null>;
  /** The editor's own selection in UTF-16 units of `editorText`; null when no such box is mounted. */
  selectionOf(box: string): Promise<{ anchor: number; focus: number } | null>;

  /** A snapshot of our closed shadow root, null when `<jeda-host>` is not there. Does not wait. */
  ours(): Promise<OurNode | null>;
  /** Whether something of ours with this name, text or `data-testid` is on the screen now. Does not wait. */
  oursShow(name: string): Promise<boolean>;
  /** Waits for a visible node of ours whose name, text or `data-testid` is `name` (the innermost such). */
  oursFind(name: string): Promise<OurNode>;
  /** Waits until no visible node of ours has this name. */
  oursGone(name: string): Promise<void>;
  /** Waits until the control stands still, then clicks it (trusted) at its centre. */
  clickOurs(name: string): Promise<void>;

  /** Viewport in CSS pixels. 1000 × 700 unless told; 200 % zoom of it is 500 × 350. */
  viewport(width: number, height: number): Promise<void>;
  media(media: Media): Promise<void>;
  /** A PNG of the viewport, our closed root included. */
  screenshot(path: string): Promise<void>;
  /** The page as it would be printed, on the paper that its style sheet asks for. */
  pdf(): Promise<Uint8Array>;
  /** The extension's popup about this tab, as a page of 380 × 560 in a tab behind (this one stays the active tab). */
  openPopup(): Promise<Stage>;
  /** Any page of the extension, as wide as a tab, in a tab behind: this one stays the active tab and keeps the keys. */
  openBehind(path: string): Promise<Stage>;
  /** Any page of the extension: `options.html`, `welcome.html#sites`. Opened in front. */
  openOurs(path: string): Promise<Stage>;
  readonly storage: OurStorage;
  /** Polls until `check` gives something truthy, and returns that. */
  until<T>(check: () => Promise<T> | T, options?: UntilOptions): Promise<NonNullable<T>>;
  /** What the last test left is forgotten: its problems, its other pages, its width. The next one opens its page in this tab. */
  renew(): Promise<void>;
  /** Closes the tab, and the popup and pages that it opened. A test's own stage closes by itself. */
  close(): Promise<void>;
}

/** `storage.local` of the extension; `clear` empties the databases too. */
export interface OurStorage {
  get(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

export interface LaunchOptions {
  readonly kind: BrowserKind;
  /** The unpacked, built extension. Null: a browser without it. */
  readonly extensionDir: string | null;
  /** True unless told. */
  readonly headless?: boolean;
  /** The person's system asks for less motion: nothing of ours moves, and no test waits for it. */
  readonly reducedMotion?: boolean;
  /**
   * A fast screen: a test that waits for a frame waits a fourth of the time. Of Firefox alone, as Chromium knows but one
   * without any limit, which costs more than it saves.
   */
  readonly fastFrames?: boolean;
  /** Leaves the page of the first run open; it is closed unless told. */
  readonly welcome?: boolean;
  /** Hosts that a person has to add are added at the first visit, unless told otherwise. */
  readonly addHosts?: boolean;
  /** A folder for the person's profile, which a later launch may open again. A fresh one, thrown away, unless told. */
  readonly profile?: string;
  /** A folder where the person's downloads go. */
  readonly downloads?: string;
  /** Found by `find.ts` unless told. */
  readonly browserPath?: string;
  /** `127.0.0.1:port`: everything that the stage does not answer goes there instead of being refused. */
  readonly proxy?: string;
}

/** A running browser. Give every test its own stage. */
export interface Theatre {
  readonly kind: BrowserKind;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end; null without the extension. */
  readonly origin: string | null;
  readonly storage: OurStorage;
  /** What stands in the journal's database, as it stands there. */
  journal(): Promise<unknown[]>;
  newStage(): Promise<Stage>;
  /** The driver itself, for what only one browser can tell. */
  browser(): Browser;
  /** A page of the extension behind all others: `(await extensionPage()).evaluate(…)` has `chrome.storage`, `chrome.tabs` … */
  extensionPage(): Promise<Page>;
  /** Settles when the person closes the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export { launch } from './launch.ts';
