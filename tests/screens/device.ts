/** A device as one that is used looks: what its screens have to tell. */
import type { Stage } from '../browsers/stage.ts';
import { entryOf } from './journal.ts';
import { exception } from './open.ts';
import { PARTISAN } from './screens.ts';

/** In a page of the extension. */
declare const chrome: typeof import('webextension-polyfill');

const AT = '2026-11-20T03:00:00.000Z';

const warning = {
  id: 'one',
  at: AT,
  site: 'x',
  act: 'post',
  level: 'langgar',
  text: PARTISAN,
  findings: [
    {
      rule: 'ajakan',
      level: 'langgar',
      spans: [
        { start: 12, end: 18 },
        { start: 19, end: 26 },
      ],
      because: 'call',
      stance: { start: 12, end: 18 },
      side: { start: 19, end: 26 },
      wording: 'coblos nomor 2',
    },
  ],
  outcome: 'posted-anyway',
};

/** A few weeks of warnings, each with another end. */
const JOURNAL = [
  entryOf('a', 0.1, { act: 'message', site: 'whatsapp', outcome: 'posted-anyway' }),
  entryOf('b', 1, { rules: ['dukungan'], act: 'like', site: 'instagram' }),
  entryOf('c', 1.2, { rules: ['ajakan', 'serangan'], outcome: 'not-a-violation', text: PARTISAN }),
  entryOf('d', 9, { rules: ['hoaks'], act: 'share', site: 'facebook', outcome: 'warned' }),
  entryOf('e', 17, { level: 'waspada', rules: ['foto'] }),
];

export async function furnish(stage: Stage, language?: 'id' | 'en'): Promise<void> {
  await stage.storage.set({
    settings: {
      exceptions: [exception],
      welcome: { done: true, skipped: ['status', 'sites', 'practice'] },
      ...(language && { language }),
    },
    journal: JOURNAL,
    failures: { count: 1, last: { stage: 'composer', error: 'x', at: AT } },
  });
  // Any file of the extension has its storage.
  const own = await stage.openOurs('manifest.json');
  await own.evaluate((kept) => chrome.storage.session.set({ lastWarning: kept }), warning);
  await own.close();
}
