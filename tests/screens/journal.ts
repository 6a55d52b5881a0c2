/** What the specs of the journal begin with. */
import type { Stage } from '../browsers/stage.ts';
import { shows } from './open.ts';

const DAY = 86_400_000;

/** An entry as it is stored. `days`: how long ago. */
export function entryOf(id: string, days: number, change: Record<string, unknown> = {}): Record<string, unknown> {
  const at = new Date(Date.now() - days * DAY).toISOString();
  return { id, at, site: 'x', act: 'post', level: 'langgar', rules: ['ajakan'], outcome: 'edited', ...change };
}

/** As it stood before there was a database: a list in the settings' storage. */
export async function openJournal(stage: Stage, journal?: readonly unknown[]): Promise<Stage> {
  if (journal) await stage.storage.set({ journal });
  const page = await stage.openOurs('options.html#jurnal');
  await shows(page, '.journal h3');
  return page;
}

export const textsOf = (page: Stage, css: string) =>
  page.evaluate((it) => [...document.querySelectorAll(it)].map((one) => one.textContent ?? ''), css);

/** Chooses in a `<select>` as the keyboard does. */
export async function choose(page: Stage, css: string, value: string): Promise<void> {
  await page.evaluate(
    (it, chosen) => {
      const select = document.querySelector<HTMLSelectElement>(it);
      if (!select) throw new Error(`No ${it}`);
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    css,
    value,
  );
}
