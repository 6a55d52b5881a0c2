import type { Surface } from '../pages/surfaces.ts';
import { standsInAFrame } from './in-page.ts';
import type { Stage } from './stage.ts';

/**
 * Opens the page of a surface, brings its box up and puts the caret into it.
 * @param query what the page is to do, as `?handlers=all`; see `tests/pages/record.ts`.
 */
export async function arrive(stage: Stage, surface: Surface, query = ''): Promise<void> {
  const more = surface.url.includes('?') ? query.replace('?', '&') : query;
  await stage.open(surface.url + more);
  for (const opener of surface.openers ?? []) await stage.click(opener);
  if (surface.frame) await stage.enterFrame(surface.frame);
  await stage.focus(surface.box);
}

/** Puts the caret into the box once more, and brings it up first where sending has closed it. */
export async function arriveAgain(stage: Stage, surface: Surface): Promise<void> {
  // Some close their dialog a moment after they have sent.
  const stands = await stage.evaluate(standsInAFrame, surface.box);
  if (!stands) for (const opener of surface.openers ?? []) await stage.click(opener);
  await stage.focus(surface.box);
}
