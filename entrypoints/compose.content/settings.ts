import {
  chooseLanguage,
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../src/browser/index.ts';
import type { Finding } from '../../src/vocabulary.ts';

/** The person's settings as they stand now: a press cannot wait for the storage. */
export interface LiveSettings {
  readonly current: Settings;
  /** Remembers these findings as no violation. Holds on this page at once, elsewhere when it is stored. */
  except(findings: readonly Finding[]): Promise<void>;
}

/** Starts with the defaults, which are the cautious ones, until the storage has answered. */
export function followSettings(failed: (stage: string, error: unknown) => void, signal: AbortSignal): LiveSettings {
  let current = DEFAULT_SETTINGS;
  const set = (settings: Settings) => {
    current = settings;
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
      const added = findings.map(({ rule, wording }) => ({ rule, wording, since }));
      const exceptions = [...current.exceptions, ...added];
      current = { ...current, exceptions };
      await writeSettings({ exceptions });
    },
  };
}
