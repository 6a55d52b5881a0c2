/** The dialog: what it says, the keyboard, the second question, narrow and zoomed, light and dark. */
import axe from 'axe-core';
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import {
  dialogIsOpen,
  EDIT,
  enter,
  NOT_A_VIOLATION,
  PARTISAN,
  POST_ANYWAY,
  POST_ANYWAY_INDEED,
  SEND_ANYWAY,
  SEND_ANYWAY_INDEED,
} from './compose.ts';
import { focusedOf, hasFocus, ofClass, ourNodes, overlap } from './ours.ts';
import { PARTS, warningScript } from './warning-page.ts';

const home = surface('x home');
const comment = surface('facebook comment');
const LAW = 'Dasar hukum dan sanksi';
const GUIDANCE = 'Baca pedoman';

async function openDialog(stage: Stage): Promise<void> {
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.press('Control+Enter');
  await stage.oursFind(EDIT);
}

const focusedName = async (stage: Stage) => (await focusedOf(stage))?.name;

/** Back in the box, nothing sent, typing goes on. */
async function expectEditing(stage: Stage, where = home): Promise<void> {
  await stage.oursGone(EDIT);
  expect(await hasFocus(stage, where.box)).toBe(true);
  await stage.type('x');
  await expect.poll(() => stage.editorText(where.boxName)).toBe(`${PARTISAN}x`);
  expect(await stage.sent()).toEqual([]);
}

test('quotes the draft with its words marked, the reason, and on request law, sanction and caution', async ({
  stage,
}) => {
  await openDialog(stage);
  const [quote] = await ofClass(stage, 'excerpt');
  expect(quote?.text.replaceAll(/ditandai: ?/g, '')).toBe(PARTISAN);
  const marks = (await ourNodes(stage)).filter(({ tag, visible }) => tag === 'mark' && visible);
  expect(marks.map(({ text }) => text)).toEqual(expect.arrayContaining(['coblos', 'nomor 2']));
  const [finding] = await ofClass(stage, 'finding');
  expect(finding?.text).toMatch(/Mengajak memilih.+“[^”]+” bersama “[^”]+”.+Cara menyampaikannya dengan netral/);

  expect(await ofClass(stage, 'law')).toEqual([]);
  await stage.clickOurs(LAW);
  const [law] = await stage.until(async () => [await ofClass(stage, 'law')].find(({ length }) => length > 0) ?? null);
  expect(law?.text).toMatch(/Dasar hukum .*\bPasal \d+.*Sanksi yang mungkin.*Catatan: .*/);
  expect(law?.text).toMatch(
    /Keadaan hukum per \d{1,2} (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) 20\d\d\./,
  );
});

test('begins at the safe answer, keeps Tab inside, and takes Esc for editing', async ({ stage }) => {
  await openDialog(stage);
  expect(await focusedName(stage)).toBe(EDIT);
  const reached: (string | undefined)[] = [];
  for (const key of ['Tab', ...Array<string>(4).fill('Shift+Tab')]) {
    await stage.press(key);
    reached.push(await focusedName(stage));
  }
  expect(reached).toEqual([POST_ANYWAY, EDIT, GUIDANCE, NOT_A_VIOLATION, LAW]);
  // Past the last control a browser may go to its own bars, never to the page behind.
  for (let step = 0; step < 9; step++) {
    await stage.press('Tab');
    expect(await stage.evaluate(() => document.activeElement?.localName)).toMatch(/^(jeda-host|body)$/);
  }
  await stage.clickOurs(LAW);
  await stage.press('Escape');
  await expectEditing(stage);
});

test('takes no Enter that was held when it came, for either question', async ({ stage }) => {
  await enter(stage, comment);
  await stage.type(PARTISAN);
  await stage.press('Enter+Enter+Enter'); // down, and down again: a key that repeats
  expect(await focusedName(stage)).toBe(EDIT);
  expect(await dialogIsOpen(stage)).toBe(true);
  await stage.press('Tab');
  expect(await focusedName(stage)).toBe(SEND_ANYWAY);
  await stage.press('Enter+Enter+Enter');
  await stage.oursFind(SEND_ANYWAY_INDEED);
  expect(await focusedName(stage)).toBe(EDIT);
  await stage.press('Tab');
  expect(await focusedName(stage)).toBe(SEND_ANYWAY_INDEED);
  await stage.press('Escape');
  await expectEditing(stage, comment);
});

test('asks once more before posting, and the safe answer is the nearer one', async ({ stage }) => {
  await openDialog(stage);
  await stage.clickOurs(POST_ANYWAY);
  const heading = await stage.oursFind('Tetap unggah?');
  expect(heading.tag).toBe('h2');
  expect(await focusedName(stage)).toBe(EDIT);
  expect((await ourNodes(stage)).find(({ tag }) => tag === 'dialog')?.role).toBe('alertdialog');
  await stage.press('Enter');
  await expectEditing(stage);
});

test('opens the guidance in its own page and stays', async ({ stage, theatre }) => {
  await openDialog(stage);
  await stage.clickOurs(GUIDANCE);
  const browser = (await theatre.extensionPage()).browser();
  const opened = await stage.until(
    async () => {
      for (const page of await browser.pages()) {
        // Asked of the page itself: Firefox does not report the address of such a page.
        // A tab that is closed by now may still be listed, and answers nothing.
        const address = await page.evaluate(() => location.href).catch(() => undefined);
        if (address === `${theatre.origin}/popup.html#panduan`) return page;
      }
      return undefined;
    },
    { what: 'the guidance' },
  );
  await opened.close();
  expect(await dialogIsOpen(stage)).toBe(true);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
});

for (const [width, height, name] of [
  [320, 640, '320 px wide'],
  [500, 350, 'zoomed to 200 %'],
  [320, 256, 'zoomed to 400 %'],
] as const) {
  test(`loses nothing when ${name}, and hides no focus`, async ({ stage }) => {
    await stage.viewport(width, height);
    await openDialog(stage);
    const dialog = (await ourNodes(stage)).find(({ tag }) => tag === 'dialog')?.box;
    expect(dialog && dialog.x >= 0 && dialog.y >= 0 && dialog.x + dialog.width <= width).toBe(true);
    expect((dialog?.y ?? 0) + (dialog?.height ?? 0)).toBeLessThanOrEqual(height);
    await stage.clickOurs(LAW);
    await stage.until(async () => (await ofClass(stage, 'law')).length > 0, { what: 'the law' });
    const wide = (await ourNodes(stage)).filter(({ box, visible }) => visible && box.x + box.width > width);
    expect(wide.map(({ name: text }) => text)).toEqual([]);
    for (let step = 0; step < 7; step++) {
      await stage.press('Tab');
      const focused = await focusedOf(stage);
      if (!focused || !/^(button|summary)$/.test(focused.tag)) continue;
      expect(focused.box.y >= 0 && focused.box.y + focused.box.height <= height, focused.name).toBe(true);
      const [safe] = (await ourNodes(stage)).filter(
        ({ visible, text, tag }) => visible && tag === 'button' && text === EDIT,
      );
      if (safe && focused.name !== EDIT) expect(overlap(safe.box, focused.box), focused.name).toBe(false);
    }
    await stage.clickOurs(POST_ANYWAY);
    await stage.oursFind(POST_ANYWAY_INDEED);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has nothing that axe objects to, in ${colorScheme}`, async ({ stage }) => {
    await stage.media({ colorScheme, reducedMotion: true });
    await stage.open(`${home.url}?csp=open`);
    await stage.evaluate(await warningScript());
    await stage.evaluate(axe.source);
    for (const part of PARTS) {
      const { violations, contrasts } = await stage.evaluate(async (shown) => {
        const page = window as unknown as { axe: typeof axe; show: (part: string) => void };
        page.show(shown);
        const run = await page.axe.run('main');
        return {
          violations: run.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
          contrasts: run.passes.find(({ id }) => id === 'color-contrast')?.nodes.length,
        };
      }, part);
      expect(contrasts, `${part} was there to be looked at`).toBeGreaterThan(0);
      expect(violations, part).toEqual([]);
    }
  });
}
