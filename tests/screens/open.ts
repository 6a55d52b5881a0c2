/** What every spec of the popup begins with. */
import type { Stage } from '../browsers/stage.ts';

export const exception = { rule: 'ajakan', wording: 'coblos ketua rt', since: '2026-11-20T03:00:00.000Z' };

export async function openPopup(stage: Stage, viewport = { width: 380, height: 560 }): Promise<Stage> {
  await stage.storage.set({
    settings: { exceptions: [exception] },
    failures: { count: 1, last: { stage: 'composer', error: 'x', at: '2026-11-20T03:00:00.000Z' } },
  });
  // In front, as a popup is: Firefox gives the keys of a tab behind to nobody.
  const popup = await stage.openOurs('popup.html');
  await popup.viewport(viewport.width, viewport.height);
  await shows(popup, '.popup');
  return popup;
}

export const shows = (popup: Stage, css: string) =>
  popup.until(() => popup.evaluate((it) => document.querySelector(it) !== null, css), { what: css });

export const textOf = (popup: Stage, css: string) =>
  popup.evaluate((it) => document.querySelector(it)?.textContent ?? '', css);

export const focusedId = (popup: Stage) => popup.evaluate(() => document.activeElement?.id);
