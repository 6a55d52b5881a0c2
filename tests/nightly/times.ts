/**
 * Whether a page can tell by the time of its keys that a draft is warned of: many pairs, in both browsers, printed.
 *
 *     npm run nightly -- times [turns]      (200 unless told)
 */
import { arrive } from '../browsers/arrive.ts';
import { builtExtension } from '../browsers/built.ts';
import { launch } from '../browsers/stage.ts';
import { compared, timesOfKeys, toldApart } from '../end-to-end/key-times.ts';
import { buildPages } from '../pages/build.ts';
import { surface } from '../pages/surfaces.ts';

/** So far from chance, of which half of the pairs are told, the frames of keys may be. */
const MOST = 0.6;

export async function times(turns: number): Promise<boolean> {
  await buildPages();
  let isGood = true;
  for (const kind of ['chromium', 'firefox'] as const) {
    const theatre = await launch({ kind, extensionDir: builtExtension(kind) });
    try {
      const stage = await theatre.newStage();
      await arrive(stage, { ...surface('x home'), url: 'https://x.com/musuh' });
      await stage.modelHasCome();
      await stage.evaluate(() => window.hostile.gapsAfterKeys());
      await stage.type('Ayo coblos nomor ');
      const { keys, gaps } = await timesOfKeys(stage, turns, true);
      console.log(`${kind}: key ${compared(keys.aman, keys.langgar)}`);
      console.log(`${kind}: gap ${compared(gaps.aman, gaps.langgar)}`);
      isGood &&= toldApart(keys) <= MOST;
    } finally {
      await theatre.close();
    }
  }
  return isGood;
}
