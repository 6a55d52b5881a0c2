/** Everything that a page of ours shows besides the rulebook, as it stands at this moment: whatever is stored passes its schema. */
import {
  DEFAULT_SETTINGS,
  NO_FAILURES,
  readFailures,
  readGoverned,
  readGoverning,
  readLastWarning,
  readLearned,
  type Warning,
} from '../../src/browser/index.ts';
import type { ScreenState } from '../../src/screens/model/screen-model.ts';
import { type Seen, see, siteName } from './see.ts';

export interface Now extends Seen, Pick<ScreenState, 'lastWarning' | 'learned'> {}

export async function readNow(): Promise<Now> {
  const warning = readLastWarning().catch(() => undefined);
  const [seen, last, learned] = await Promise.all([see(readKept(warning)), warning, readLearned().catch(() => ({}))]);
  return { ...seen, lastWarning: last && keptOf(last), learned };
}

/** A storage that cannot be read must not take the guidance with it. */
async function readKept(warning: Promise<unknown>) {
  const [settings, governing, failures, last] = await Promise.all([
    readGoverned().catch(() => DEFAULT_SETTINGS),
    readGoverning().catch(() => undefined),
    readFailures().catch(() => NO_FAILURES),
    warning,
  ]);
  return { settings, governing, failures, warned: last !== undefined };
}

/** zod gives an absent span as `undefined`; a finding has no such key. */
function keptOf({ site, findings, ...warning }: Warning): NonNullable<ScreenState['lastWarning']> {
  return {
    ...warning,
    site: siteName(site),
    findings: findings.map(({ stance, side, ...finding }) => ({
      ...finding,
      ...(stance && { stance }),
      ...(side && { side }),
    })),
  };
}
