/** All that the popup's first view needs of what is stored, in one look and without the schema: see `page-settings.ts`. */
import { browser } from 'wxt/browser';
import { KEY as FAILURES_KEY, type Failures, parseFailures } from './failures.ts';
import { asGoverning, GOVERNING_KEY, type Governed, type Governing, governed } from './governing.ts';
import { asStored, SETTINGS_KEY } from './page-settings.ts';

/** Of `storage.session`; `last-warning.ts` reads and writes it. */
export const LAST_WARNING_KEY = 'lastWarning';

export interface Glance {
  readonly settings: Governed;
  /** What the person's institution has set; undefined where nothing is. */
  readonly governing: Governing | undefined;
  readonly failures: Failures;
  /** Whether a warning is remembered, with its words. */
  readonly warned: boolean;
}

/** A storage that cannot be read leaves the defaults: it must not take the screen with it. */
export async function readGlance(): Promise<Glance> {
  const [stored, warned] = await Promise.all([
    browser.storage.local.get([SETTINGS_KEY, GOVERNING_KEY, FAILURES_KEY]).catch(() => ({})),
    browser.storage.session.get(LAST_WARNING_KEY).then(
      (found) => LAST_WARNING_KEY in found,
      () => false,
    ),
  ]);
  const { [SETTINGS_KEY]: settings, [GOVERNING_KEY]: set, [FAILURES_KEY]: failures }: Record<string, unknown> = stored;
  const governing = asGoverning(set);
  return {
    settings: governed(asStored(settings), governing),
    governing,
    failures: parseFailures(failures),
    warned,
  };
}
