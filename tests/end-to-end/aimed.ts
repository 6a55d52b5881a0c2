/** What the specs of likes, shares, follows and joins begin with. */
import type { Stage } from '../browsers/stage.ts';
import { expect } from '../browsers/test.ts';
import type { ActionRow } from '../pages/actions.ts';

export const BACK = 'Batal';

export async function open(stage: Stage, row: ActionRow, query = ''): Promise<void> {
  await stage.open(row.url + (row.url.includes('?') ? query.replace('?', '&') : query));
  for (const opener of row.openers ?? []) await stage.click(opener);
}

/** The pointer comes to the control before the press, as a hand does: with it comes the model. */
export async function near(stage: Stage, css: string): Promise<void> {
  await stage.hover(css);
  await stage.modelHasCome();
}

/** Held, with nothing done; then back. */
export async function expectHeld(stage: Stage): Promise<void> {
  await stage.oursFind(BACK);
  expect(await stage.sent()).toEqual([]);
  await stage.clickOurs(BACK);
  await stage.oursGone(BACK);
  expect(await stage.sent()).toEqual([]);
}
