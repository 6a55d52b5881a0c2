/** The chip stands clear of the control that sends and of the caret, on every practice page and from a phone's width on. */
import type { Box, Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { pageOf } from '../pages/routes.ts';
import { type Surface, surfaces } from '../pages/surfaces.ts';
import { enter, PARTISAN_IN_SHORT } from './compose.ts';
import { ofClass, overlap } from './ours.ts';

test.use({ calm: true, oneTab: true });

const WIDTHS = [1280, 768, 320] as const;
const HEIGHT = 700;

/** One box of each practice page, at each of its hosts. */
function placeOf({ url }: Surface): string {
  const address = new URL(url);
  return `${pageOf(address)} at ${address.host}`;
}
const isFirst = (one: Surface) => surfaces.find((other) => placeOf(other) === placeOf(one)) === one;
/** The focus comes to it from a button in its own shadow root: no event of that leaves the root, and a paste is the first. */
const REPLY = 'reddit reply to a reply';
const shown = surfaces.filter((one) => isFirst(one) || one.name === REPLY);

/** In the page: what must stay free, as far as it is on the screen. */
function free(button: string | undefined): { name: string; box: Box }[] {
  const boxOf = (name: string, rect: DOMRect | undefined) =>
    rect && rect.height > 0 ? [{ name, box: { x: rect.x, y: rect.y, width: rect.width, height: rect.height } }] : [];
  const control = button ? window.deep(button)?.closest('button, [role="button"]') : undefined;
  const selection = getSelection();
  const caret = selection?.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  return [...boxOf('the control', control?.getBoundingClientRect()), ...boxOf('the caret', caret)];
}

async function covered(stage: Stage, { button }: Surface): Promise<string[]> {
  const hint = (await ofClass(stage, 'hint'))[0];
  if (!hint) return [];
  const kept = await stage.evaluate(free, button);
  return kept.filter(({ box }) => overlap(hint.box, box)).map(({ name }) => name);
}

for (const surface of shown) {
  test(`leaves the control and the caret free: ${surface.name}`, async ({ stage }) => {
    await stage.viewport(WIDTHS[0], HEIGHT);
    await enter(stage, surface);
    await stage.paste(`${PARTISAN_IN_SHORT} `);
    await stage.until(async () => (await ofClass(stage, 'hint')).length > 0, { what: 'the hint' });
    for (const width of WIDTHS) {
      await stage.viewport(width, HEIGHT);
      // Two frames: one in which the page is laid out anew, one in which the hint has followed.
      await stage.editorText(surface.boxName);
      await stage.editorText(surface.boxName);
      expect({ width, covered: await covered(stage, surface) }).toEqual({ width, covered: [] });
    }
  });
}
