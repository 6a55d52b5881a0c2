/** An emoji that a picker of the site puts into the box: Enter in the picker is no send, and what was picked is read. */
import type { Stage } from '../browsers/stage.ts';
import { expect } from '../browsers/test.ts';
import type { Surface } from '../pages/surfaces.ts';
import { dialogIsOpen, EDIT } from './compose.ts';
import { ofClass } from './ours.ts';

const CALL = 'Ayo coblos nomor ';
const PICKED = `${CALL}2️⃣`;

/** On a page that has arrived at its box. */
export async function expectPickedIsRead(stage: Stage, { box, boxName }: Surface): Promise<void> {
  const sentBefore = (await stage.sent()).filter(({ act }) => act === 'message').length;
  await stage.focus(box);
  await stage.type(CALL);
  await stage.click('.emoji > button');
  await stage.focus('.emoji-panel :is(input, [role="textbox"])');
  await stage.type('dua');
  await stage.press('Enter');
  await stage.until(async () => (await stage.editorText(boxName)) === PICKED, { what: 'the picked emoji' });
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.focus(box);
  await stage.press('Enter');
  await stage.oursFind(EDIT);
  const [draft] = await ofClass(stage, 'excerpt');
  expect(draft?.text.replaceAll(/ditandai: ?/g, '')).toBe(PICKED);
  expect((await stage.sent()).filter(({ act }) => act === 'message')).toHaveLength(sentBefore);
  await stage.clickOurs(EDIT);
  await stage.oursGone(EDIT);
}
