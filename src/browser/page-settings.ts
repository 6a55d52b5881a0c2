/** The settings as a page's script reads them: as they stand, since the schema would cost every page its start. */
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import type { Settings } from './settings-schema.ts';

export const SETTINGS_KEY = 'settings';

export async function readStoredSettings(): Promise<Settings> {
  return asStored((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Calls back at every change, from any tab, until the signal ends. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[SETTINGS_KEY]) changed(asStored(changes[SETTINGS_KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** What is stored, the defaults where a part is missing. Only our own pages write it, and they check it. */
export function asStored(stored: unknown): Settings {
  return isStored(stored) ? { ...DEFAULT_SETTINGS, ...stored } : DEFAULT_SETTINGS;
}

/** Of our making, as far as a page has to know: what it goes through is a list. */
function isStored(stored: unknown): stored is Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return false;
  const lists = Object.entries(DEFAULT_SETTINGS).filter(([, value]) => Array.isArray(value));
  return lists.every(([name]) => !(name in stored) || Array.isArray(Reflect.get(stored, name)));
}
