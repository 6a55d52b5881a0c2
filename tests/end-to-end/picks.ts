/** Enter in an open list of what a site proposes, accounts, hashtags or emoji: it picks, and is no send. */
import type { Stage } from '../browsers/stage.ts';
import { expect } from '../browsers/test.ts';
import type { Surface } from '../pages/surfaces.ts';
import { dialogIsOpen, EDIT } from './compose.ts';

const PICKS = [
  { typed: '@dinas_p', picked: '@dinas_pendidikan' },
  { typed: '#kota', picked: '#kotakita' },
  { typed: ':jem', picked: '👍' },
] as const;

/** On a page whose box holds `written`, partisan and with a space at its end. @param list what is there while a list is open. */
export async function expectPicksAreNoSend(
  stage: Stage,
  { boxName }: Surface,
  written: string,
  list = '[role="listbox"]',
): Promise<void> {
  const sentBefore = await stage.sent();
  const isOpen = () => stage.evaluate((css) => document.querySelector(css) !== null, list);
  let text = written;
  for (const { typed, picked } of PICKS) {
    await stage.type(typed);
    await stage.until(isOpen, { what: `the list for ${typed}` });
    await stage.press('Enter');
    text += `${picked} `;
    await stage.until(async () => (await stage.editorText(boxName)) === text, { what: `the choice of ${picked}` });
    await stage.until(async () => !(await isOpen()), { what: `the end of the list for ${typed}` });
    expect(await dialogIsOpen(stage)).toBe(false);
  }
  await stage.press('Enter');
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual(sentBefore);
  expect(await stage.editorText(boxName)).toBe(text);
}
