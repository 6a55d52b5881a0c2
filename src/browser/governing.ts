/**
 * What the person's institution has set by the browser's policies, as far as everybody has to know. It stands above the
 * settings and is never written into them: when the policy goes, what the person chose holds again. The background checks the
 * policy and leaves the result here, since neither a page's script nor a press can wait for it.
 */
import { browser } from 'wxt/browser';
import type { Settings } from './settings-schema.ts';

export const GOVERNING_KEY = 'governing';

export interface Governing {
  readonly status?: Settings['status'];
  readonly region?: string;
  /** At least so strict; whoever wants it stricter may. */
  readonly hold?: Settings['hold'];
  readonly whileComposing?: true;
  /** Ids of the sites that are always watched. */
  readonly sites?: readonly string[];
  /** The circulars that it lays; the digest tells when one has other words. */
  readonly packs?: readonly { readonly title: string; readonly digest: string }[];
  /** Names of the issuers that it trusts. */
  readonly issuers?: readonly string[];
  /** How many of its keys were refused. */
  readonly refused?: number;
}

/** The settings as they hold: the person's, and above them what is set for them. */
export type Governed = Settings & { readonly always?: readonly string[] | undefined };

/** Nothing is made looser than the person set it. */
export function governed(settings: Settings, governing: Governing = {}): Governed {
  const { status, region, hold, whileComposing, sites } = governing;
  return {
    ...settings,
    ...(status && { status }),
    ...(region && { region }),
    ...(hold === 'waspada' && { hold }),
    ...(whileComposing && { whileComposing }),
    ...(sites && { always: sites }),
  };
}

/** As the background left it; undefined where nothing is set. */
export async function readGoverning(): Promise<Governing | undefined> {
  return asGoverning((await browser.storage.local.get(GOVERNING_KEY))[GOVERNING_KEY]);
}

/** Only the background writes it, from what it has checked. */
export function asGoverning(stored: unknown): Governing | undefined {
  return typeof stored === 'object' && stored !== null ? stored : undefined;
}

/** Writes only what has changed, so that nobody is woken for nothing. */
export async function keepGoverning(governing: Governing | undefined): Promise<void> {
  const before = await readGoverning();
  if (JSON.stringify(before) === JSON.stringify(governing)) return;
  if (governing) await browser.storage.local.set({ [GOVERNING_KEY]: governing });
  else await browser.storage.local.remove(GOVERNING_KEY);
}
