/** The settings as the background and our own pages read and write them: whatever is stored passes the schema. */
import { browser } from 'wxt/browser';
import { type Governed, governed, readGoverning } from './governing.ts';
import { SETTINGS_KEY } from './page-settings.ts';
import { parseSettings, type Settings, withChange } from './settings-schema.ts';

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** The settings as they hold: with what the person's institution has set above them. Never to be written back. */
export async function readGoverned(): Promise<Governed> {
  const [settings, governing] = await Promise.all([readSettings(), readGoverning()]);
  return governed(settings, governing);
}

/** Whether anything was ever kept here: a copy that is installed anew beside what it kept is no first run. */
export async function hasSettings(): Promise<boolean> {
  return SETTINGS_KEY in (await browser.storage.local.get(SETTINGS_KEY));
}

/** One writer at a time, in whatever page of ours: two quick presses, or two tabs, must not undo each other. */
const WRITING = 'settings';

/** Some settings, or what becomes of them by those that are stored at the moment of writing. */
export type SettingsChange = Partial<Settings> | ((stored: Settings) => Partial<Settings>);

/** Changes some settings, keeps the others. Returns what is stored now. */
export function writeSettings(change: SettingsChange): Promise<Settings> {
  return navigator.locks.request(WRITING, async () => {
    const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
    const next = withChange(stored, typeof change === 'function' ? change(parseSettings(stored)) : change);
    await browser.storage.local.set({ [SETTINGS_KEY]: next });
    return parseSettings(next);
  });
}

/** Stores what an older version left in the shape of today, so that a page's script can take it as it stands. */
export async function mendSettings(): Promise<void> {
  if (await hasSettings()) await writeSettings({});
}
