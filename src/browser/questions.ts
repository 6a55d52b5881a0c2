/** What the parts of the extension ask of each other, and the answers. Plain checks: every page pays for what stands here. */
import { browser } from 'wxt/browser';
import type { Pack } from '../rulebook/index.ts';

const MODEL = 'which-model';
const PACKS = 'which-packs';
const SITE = 'which-site';

const has = <Name extends string>(raw: unknown, name: Name): raw is Record<Name, unknown> =>
  typeof raw === 'object' && raw !== null && name in raw;
const asks = (raw: unknown, kind: string): boolean => has(raw, 'kind') && raw.kind === kind;

/** Asks the background for the classifier's model. @throws when nobody answers. */
export function askModel(): Promise<unknown> {
  return browser.runtime.sendMessage({ kind: MODEL });
}

/** Answers `askModel` in the background. */
export function answerModel(model: () => unknown): void {
  browser.runtime.onMessage.addListener((raw: unknown) => (asks(raw, MODEL) ? Promise.resolve(model()) : undefined));
}

/** Asks the background for the circulars that lie upon the shipped packs. @throws when nobody answers. */
export async function askPacks(): Promise<readonly Pack[]> {
  const packs: unknown = await browser.runtime.sendMessage({ kind: PACKS });
  if (!isOpened(packs)) throw new TypeError('no packs');
  return packs;
}

/** The background has opened and checked each of them. */
const isOpened = (packs: unknown): packs is Pack[] => Array.isArray(packs);

/** Answers `askPacks` in the background. */
export function answerPacks(packs: () => Promise<readonly Pack[]>): void {
  browser.runtime.onMessage.addListener((raw: unknown) => (asks(raw, PACKS) ? packs() : undefined));
}

/** Which site the content script of this tab watches; undefined when there is no script of ours. */
export async function askTab(tab: number): Promise<string | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab, { kind: SITE }, { frameId: 0 });
    return has(answer, 'site') && typeof answer.site === 'string' ? answer.site : undefined;
  } catch {
    return undefined;
  }
}

/** Answers `askTab` in the content script until the signal ends. */
export function answerTab(site: string, signal: AbortSignal): void {
  const listener = (raw: unknown) => (asks(raw, SITE) ? Promise.resolve({ site }) : undefined);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
