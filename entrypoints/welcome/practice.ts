/** The practice box is watched by the very code that watches a site. Nothing of it is remembered, and nothing is sent. */
import { tell } from '../../src/browser/index.ts';
import type { Site } from '../../src/sites/index.ts';
import { createModelSource } from '../compose.content/model.ts';
import { followSettings, type LiveSettings } from '../compose.content/settings.ts';
import { wire } from '../compose.content/wire.ts';

const ours = (selector: string) => ({ selector, source: 'src/screens/welcome/practice-step.tsx' });

const PRACTICE: Site = {
  id: 'practice',
  name: 'Jeda',
  hosts: [],
  surfaces: [
    {
      id: 'box',
      act: 'post',
      boxes: [ours('#practice-box')],
      composer: [ours('.practice')],
      controls: [ours('#practice-post')],
      keys: ['Mod+Enter'],
      quoted: [],
    },
  ],
  actions: [],
};

/** What rests elsewhere, or was declared harmless, is no part of the practice. */
const AFRESH = { pauses: [], exceptions: [] };

/** Watches the practice box for the life of the page; `ready` once a press can be judged. */
export function practise(ready: () => void): void {
  const { signal } = new AbortController();
  const failed = (stage: string) => void tell({ kind: 'failed', stage });
  const real = followSettings(failed, signal);
  const settings: LiveSettings = {
    get current() {
      return { ...real.current, ...AFRESH };
    },
    except: () => undefined,
  };
  const model = createModelSource(failed, signal);
  wire({
    window,
    site: PRACTICE,
    signal,
    settings,
    model,
    failed,
    tell: async (what) => (what.kind === 'open-guidance' ? tell(what) : undefined),
  });
  model.whenHere(ready);
  model.prepare();
}
