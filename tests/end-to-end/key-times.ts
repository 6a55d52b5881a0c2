/** How well a page could tell a draft that is warned of from a clean one by the time that its keys take. */
import { quantile, winsOf } from '../bench/timing.ts';
import type { Stage } from '../browsers/stage.ts';
import { CHIP } from './ours.ts';

export interface Told {
  /** From a key to the end of its frame. */
  readonly keys: Times;
  /**
   * The longest that a page that does nothing else waits for its next task, in the third of a second after a key. Empty where
   * nobody asked for it: it lasts.
   */
  readonly gaps: Times;
}

/** In milliseconds, of a draft without and with something to warn of. */
export interface Times {
  readonly aman: readonly number[];
  readonly langgar: readonly number[];
}

/** Ends the last word of two drafts in turn, in the hostile page with `call` in its box; as often as `turns` says. */
export async function timesOfKeys(stage: Stage, turns: number, withGaps = false): Promise<Told> {
  const keys = { aman: [] as number[], langgar: [] as number[] };
  const gaps = { aman: [] as number[], langgar: [] as number[] };
  for (let turn = 0; turn < turns; turn++) {
    for (const [level, sign] of [
      ['aman', 'x'],
      ['langgar', '2'],
    ] as const) {
      await stage.type(sign);
      if (withGaps) await gapsOf(stage);
      await stage.evaluate(() => window.hostile.timeOfKeys());
      await stage.type(' ');
      if (withGaps) gaps[level].push(...(await gapsOf(stage)));
      if (level === 'langgar') await stage.oursFind(CHIP);
      else await stage.oursGone(CHIP);
      keys[level].push(...(await stage.evaluate(() => window.hostile.timeOfKeys())));
      for (const key of ['Backspace', 'Backspace']) await stage.press(key);
    }
  }
  return { keys, gaps };
}

/** Of the last key, once the page has looked long enough. */
function gapsOf(stage: Stage): Promise<number[]> {
  return stage
    .until(
      async () => {
        const found = await stage.evaluate(() => window.hostile.gapsAfterKeys());
        return found.length > 0 && found.slice(-1);
      },
      { what: 'the gaps after a key' },
    )
    .then((found) => found || []);
}

/** Of all pairs, in how many the draft that is warned of took longer: 0.5 is chance. */
export const toldApart = ({ aman, langgar }: Times): number => winsOf(langgar, aman);

/** 50 % of pairs is chance: then the page learns nothing by the time. */
export function compared(clean: readonly number[], other: readonly number[]): string {
  const middle = (all: readonly number[]) => `${quantile(all, 0.5).toFixed(1)} ms`;
  const right = (winsOf(other, clean) * 100).toFixed(0);
  return `${middle(clean)} aman, ${middle(other)} warned of, told apart in ${right} % of pairs (${clean.length} each)`;
}
