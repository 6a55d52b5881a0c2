import {
  chooseLanguage,
  DEFAULT_SETTINGS,
  type Governed,
  readStoredSettings,
  tell,
  watchSettings,
} from '../../src/browser/index.ts';
import { exceptionOf } from '../../src/rulebook/index.ts';
import type { Finding } from '../../src/vocabulary.ts';

/** The person's settings as they stand now: a press cannot wait for the storage. */
export interface LiveSettings {
  readonly current: Governed;
  /** Remembers these findings as no violation. Holds on this page at once, elsewhere when the background has stored it. */
  except(findings: readonly Finding[]): void;
}

/** Starts with the defaults until the storage has answered. */
export function followSettings(failed: (stage: string, error: unknown) => void, signal: AbortSignal): LiveSettings {
  let current: Governed = DEFAULT_SETTINGS;
  const set = (settings: Governed) => {
    // The classifier is built anew for other exceptions and elections only: the same ones stay the same list.
    const kept = <Part>(before: Part, now: Part) => (JSON.stringify(before) === JSON.stringify(now) ? before : now);
    const { exceptions, own } = current;
    current = { ...settings, exceptions: kept(exceptions, settings.exceptions), own: kept(own, settings.own) };
    chooseLanguage(settings.language);
  };
  watchSettings(set, signal);
  readStoredSettings().then(set, (error: unknown) => failed('settings', error));
  return {
    get current() {
      return current;
    },
    except(findings) {
      const since = new Date().toISOString();
      const exceptions = findings.map((finding) => exceptionOf(finding, since));
      current = { ...current, exceptions: [...current.exceptions, ...exceptions] };
      void tell({ kind: 'except', exceptions });
    },
  };
}
