import { chooseLanguage, readSettings, type Settings } from '../../src/browser/index.ts';

/** The settings as they stand. From here on the background speaks their language. */
export async function settingsNow(): Promise<Settings> {
  const settings = await readSettings();
  chooseLanguage(settings.language);
  return settings;
}
