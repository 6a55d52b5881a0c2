/** The hold-back, on every surface and every way to send: clean, warned, edited, posted anyway, declared no violation. */
import { expect, test } from '../browsers/test.ts';
import { surfaces as all } from '../pages/surfaces.ts';
import {
  CLEAN,
  dialogIsOpen,
  EDIT,
  enter,
  expectHeld,
  keysOf,
  NOT_A_VIOLATION,
  PARTISAN,
  PRESS_AGAIN,
  postAnyway,
  sendsOf,
  shows,
} from './compose.ts';

/** The practice page is X's home once more. */
const surfaces = all.filter(({ name }) => name !== 'practice');

for (const surface of surfaces) {
  test.describe(surface.name, () => {
    for (const [name, send] of sendsOf(surface)) {
      test(`lets a clean draft go by its own trusted event: ${name}`, async ({ stage }) => {
        await enter(stage, surface);
        await stage.type(CLEAN);
        await send(stage);
        const [sent] = await stage.sentCount(1);
        expect(sent).toMatchObject({ box: surface.boxName, text: CLEAN, trusted: true });
        expect(await dialogIsOpen(stage)).toBe(false);
      });

      test(`posts anyway, once, after asking once more: ${name}`, async ({ stage }) => {
        await enter(stage, surface);
        await stage.type(PARTISAN);
        await send(stage);
        await expectHeld(stage, surface, PARTISAN);
        await postAnyway(stage);
        const sent = await stage.sentCount(1);
        expect(sent).toMatchObject([{ box: surface.boxName, text: PARTISAN }]);
      });

      test(`posts anyway, once, where a site ignores untrusted events: ${name}`, async ({ stage }) => {
        await enter(stage, surface, '?trusted=1');
        await stage.type(PARTISAN);
        await send(stage);
        await expectHeld(stage, surface, PARTISAN);
        await postAnyway(stage);
        // A browser submits a form by a trusted event even when the click was not; elsewhere the person presses again.
        await stage.until(async () => (await stage.sent()).length > 0 || (await shows(stage, PRESS_AGAIN)));
        if ((await stage.sent()).length === 0) await send(stage);
        expect(await stage.sentCount(1)).toMatchObject([{ box: surface.boxName, text: PARTISAN, trusted: true }]);
      });
    }

    for (const [name, send] of [...sendsOf(surface), ...keysOf(surface).slice(1)]) {
      test(`holds a partisan draft back: ${name}`, async ({ stage }) => {
        await enter(stage, surface);
        await stage.type(PARTISAN);
        await send(stage);
        await expectHeld(stage, surface, PARTISAN);
      });
    }

    test('gives the box, the caret and the text back for editing', async ({ stage }) => {
      await enter(stage, surface);
      await stage.type(PARTISAN);
      for (let step = 0; step < 5; step++) await stage.press('ArrowLeft');
      const before = await stage.selectionOf(surface.boxName);
      await stage.click(surface.button);
      await expectHeld(stage, surface, PARTISAN);
      await stage.clickOurs(EDIT);
      await stage.oursGone(EDIT);
      expect(await stage.selectionOf(surface.boxName)).toEqual(before);
      await stage.type('x');
      const edited = `${PARTISAN.slice(0, -5)}x${PARTISAN.slice(-5)}`;
      await stage.until(async () => (await stage.editorText(surface.boxName)) === edited, { what: 'the edit' });
    });

    test('remembers what the person declared to be no violation', async ({ stage }) => {
      await enter(stage, surface);
      await stage.type(PARTISAN);
      await stage.click(surface.button);
      await expectHeld(stage, surface, PARTISAN);
      await stage.clickOurs(NOT_A_VIOLATION);
      await stage.oursGone(EDIT);
      expect(await stage.sent()).toEqual([]);
      await stage.click(surface.button);
      expect(await stage.sentCount(1)).toMatchObject([{ text: PARTISAN, trusted: true }]);
      const { settings } = (await stage.storage.get()) as { settings?: { exceptions?: unknown[] } };
      expect(settings?.exceptions?.length).toBeGreaterThan(0);
    });

    for (const handlers of ['pointerdown', 'mousedown', 'capture'] as const) {
      test(`holds back where the site acts on ${handlers}`, async ({ stage }) => {
        await enter(stage, surface, `?handlers=${handlers}`);
        await stage.type(PARTISAN);
        await stage.click(surface.button);
        await expectHeld(stage, surface, PARTISAN);
        await postAnyway(stage);
        expect(await stage.sentCount(1)).toMatchObject([{ text: PARTISAN }]);
      });
    }

    for (const key of surface.keys.slice(0, 1)) {
      test(`holds back where the site sends when ${key} comes up again`, async ({ stage }) => {
        await enter(stage, surface, '?handlers=keyup');
        await stage.type(PARTISAN);
        await stage.press(key);
        await expectHeld(stage, surface, PARTISAN);
        await postAnyway(stage);
        expect(await stage.sentCount(1)).toMatchObject([{ text: PARTISAN }]);
      });
    }
  });
}
