import type { Browser, Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from './find.ts';
import type { Wanted } from './our-tree.ts';
import type { Media } from './stage.ts';

/** CSS pixels of the viewport. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What Chromium and Firefox do each in their own way. Everything else is the same code for both, in `tab.ts`. */
export interface Engine {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`; null without the extension. */
  readonly origin: string | null;
  goto(page: Page, url: string): Promise<void>;
  /** Runs a self-contained function on the closed shadow root of `<jeda-host>`; null when there is none. */
  inOurRoot<Result>(
    page: Page,
    frame: Frame,
    read: (root: ShadowRoot, wanted: Wanted) => Promise<Result>,
    wanted: Wanted,
  ): Promise<Result | null>;
  /** Leave for the extension at a host, as the person gives it. `own` is one of its own pages. */
  allowHost(own: Page, host: string): Promise<void>;
  allowClipboard(origin: string): Promise<void>;
  pressPaste(page: Page): Promise<void>;
  /** Takes the selected words where the first point is, and drops them at the second. */
  drag(page: Page, words: string, from: Point, to: Point): Promise<void>;
  compose(page: Page, text: string): Promise<void>;
  media(page: Page, media: Media): Promise<void>;
}
