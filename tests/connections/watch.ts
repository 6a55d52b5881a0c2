import type { BrowserKind } from '../browsers/find.ts';
import { launch, type Stage, type Theatre } from '../browsers/stage.ts';
import { startProxy } from './proxy.ts';

/** What these browsers ask for by themselves, at moments of their own choosing. */
const BROWSERS_OWN = new Set([
  'accounts.google.com:443',
  'update.googleapis.com:443',
  'update.googleapis.com:80',
  // Where that one sends Chromium for the files of its own parts.
  'redirector.gvt1.com:443',
  'firefox.settings.services.mozilla.com:443',
]);

interface Watched {
  readonly kind: BrowserKind;
  /** Null: the browser alone, for what it contacts by itself. */
  readonly extensionDir: string | null;
  /** Another program than the one that is found. */
  readonly browserPath?: string;
  /** What the person does. `contacts` grows while it runs. */
  readonly journey: (stage: Stage, contacts: readonly string[], theatre: Theatre) => Promise<void>;
}

/**
 * Runs a journey in a real browser of which every connection goes through a logging proxy: background, pages, workers,
 * WebSockets and offscreen documents alike. The sites' own pages are answered before they reach it. Open them with
 * `?csp=open`, or the site's policy hides what the extension would have sent from the page.
 * @returns `host:port` of everything that was contacted until the browser had closed, without doubles and without
 * what the browser asks for by itself, sorted. Chromium warms up the line to a site that it opens: that one is listed.
 */
export async function contactsOf({ journey, ...browser }: Watched): Promise<string[]> {
  const proxy = await startProxy();
  try {
    const theatre = await launch({ ...browser, reducedMotion: true, proxy: proxy.address });
    try {
      await journey(await theatre.newStage(), proxy.contacts, theatre);
    } finally {
      await theatre.close();
    }
    return [...new Set(proxy.contacts)].filter((contact) => !BROWSERS_OWN.has(contact)).sort();
  } finally {
    await proxy.close();
  }
}
