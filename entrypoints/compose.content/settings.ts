import { browser } from 'wxt/browser';
import {
  chooseLanguage,
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../src/browser/index.ts';
import { exceptionOf } from '../../src/rulebook/index.ts';
import type { Finding } from '../../src/vocabulary.ts';

/** The person's settings as they stand now: a press cannot wait for the storage. */
export interface LiveSettings {
  readonly current: Settings;
  /** Remembers these findings as no violation. Holds on this page at once, elsewhere when it is stored. */
  except(findings: readonly Finding[]): Promise<void>;
}

/** Starts with the defaults until the storage has answered. */
export function followSettings(failed: (stage: string, error: unknown) => void, signal: AbortSignal): LiveSettings {
  let current = DEFAULT_SETTINGS;
  const set = (settings: Settings) => {
    // The classifier is built anew for other exceptions only: the same ones stay the same list.
    const same = JSON.stringify(settings.exceptions) === JSON.stringify(current.exceptions);
    current = same ? { ...settings, exceptions: current.exceptions } : settings;
    chooseLanguage(settings.language);
  };
  watchSettings(set, signal);
  readSettings().then(set, (error: unknown) => failed('settings', error));
  return {
    get current() {
      return current;
    },
    async except(findings) {
      const since = new Date().toISOString();
      const added = findings.map((finding) => exceptionOf(finding, since));
      current = { ...current, exceptions: [...current.exceptions, ...added] };
      // A private window leaves nothing behind.
      if (browser.extension.inIncognitoContext) return;
      // Not from `current`: another tab may have added or removed some since.
      const { exceptions } = await readSettings();
      await writeSettings({ exceptions: [...exceptions, ...added] });
    },
  };
}
