import { chooseLanguage, type Governed, readGoverned } from '../../src/browser/index.ts';

/** The settings as they stand. From here on the background speaks their language. */
export async function settingsNow(): Promise<Governed> {
  const settings = await readGoverned();
  chooseLanguage(settings.language);
  return settings;
}
