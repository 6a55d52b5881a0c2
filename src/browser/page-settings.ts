/** The settings as a page's script reads them: as they stand, since the schema would cost every page its start. */
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { asGoverning, GOVERNING_KEY, type Governed, governed } from './governing.ts';
import type { Settings } from './settings-schema.ts';

export const SETTINGS_KEY = 'settings';
/** What the person installed; read and written in `src/circulars`. */
export const CIRCULARS_KEY = 'circulars';

/** With what the person's institution has set above them. */
export async function readStoredSettings(): Promise<Governed> {
  const { [SETTINGS_KEY]: settings, [GOVERNING_KEY]: governing } = await browser.storage.local.get([
    SETTINGS_KEY,
    GOVERNING_KEY,
  ]);
  return governed(asStored(settings), asGoverning(governing));
}

/** Calls back at every change, from any tab, until the signal ends. */
export function watchSettings(changed: (settings: Governed) => void, signal: AbortSignal): void {
  onChange([SETTINGS_KEY, GOVERNING_KEY], () => void readStoredSettings().then(changed, () => undefined), signal);
}

/** Calls back when circulars were installed, removed, or set by a policy. */
export function watchPacks(changed: () => void, signal: AbortSignal): void {
  onChange([CIRCULARS_KEY, GOVERNING_KEY], changed, signal);
}

function onChange(keys: readonly string[], changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && keys.some((key) => key in changes)) changed();
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
