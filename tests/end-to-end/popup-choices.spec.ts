/** What a person chooses in the popup holds in the page behind it, at once. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { EDIT, enter, expectHeld, NOT_A_VIOLATION, PARTISAN } from './compose.ts';
import { hold, home, popupOf, settingsOf, textOf } from './popup.ts';

test('takes an exception away, so that the same words are held again, and gives it back', async ({ stage }) => {
  await hold(stage);
  await stage.clickOurs(NOT_A_VIOLATION);
  await stage.oursGone(EDIT);
  // Nothing is stored before the first choice is.
  const kept = async () => {
    const settings = (await stage.storage.get()).settings as { exceptions: unknown[] } | undefined;
    return settings?.exceptions.length;
  };
  await expect.poll(kept).toBe(1);
  const options = await settingsOf(stage, 'pengecualian');
  await options.click('.exception button');
  await expect.poll(kept).toBe(0);
  await hold(stage);
  await options.click('.undo button');
  await expect.poll(kept).toBe(1);
});

test('rests on this site while it is paused, and holds again when told', async ({ stage }) => {
  await enter(stage, home);
  const popup = await popupOf(stage);
  await popup.click('.state [role=switch]');
  await expect.poll(() => textOf(popup, '#state-title')).toBe('Jeda beristirahat di X');
  await stage.focus(home.box);
  await stage.type(PARTISAN);
  await stage.click(home.button);
  expect(await stage.sentCount(1)).toMatchObject([{ text: PARTISAN, trusted: true }]);
  expect(await textOf(await popupOf(stage), '#state-title')).toBe('Jeda beristirahat di X');

  await popup.click('.state [role=switch]');
  await expect.poll(() => textOf(popup, '#state-title')).toBe('Jeda menemani Anda di X');
  await stage.until(async () => !(await stage.editorText(home.boxName)));
  await stage.focus(home.box);
  await stage.type(PARTISAN);
  await stage.click(home.button);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toHaveLength(1);
});

test('leaves posts alone while that kind rests, holds messages, and holds posts again when the hour is over', async ({
  stage,
}) => {
  const restsUntil = (moment: number) =>
    stage.storage.set({ settings: { pauses: [{ act: 'post', until: new Date(moment).toISOString() }] } });
  await restsUntil(Date.now() + 3_600_000);
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.click(home.button);
  expect(await stage.sentCount(1)).toMatchObject([{ text: PARTISAN, trusted: true }]);
  const message = surface('x message');
  await enter(stage, message);
  await stage.type(PARTISAN);
  await stage.click(message.button);
  await expectHeld(stage, message, PARTISAN);
  // The hour is over: nobody has to do anything.
  await restsUntil(Date.now());
  await hold(stage);
});

test('speaks the language that was chosen, at once, here and in the warning', async ({ stage }) => {
  await stage.open(home.url);
  const popup = await popupOf(stage);
  const options = await settingsOf(stage, 'data');
  const language = () => popup.evaluate(() => document.documentElement.lang);
  expect(await language()).toBe('id');
  const choose = (at: number) => options.click(`label:nth-of-type(${at}) input[name=language]`);
  await choose(3);
  await expect.poll(() => textOf(popup, '#tab-panduan')).toBe('Guide');
  expect(await language()).toBe('en');
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.click(home.button);
  await stage.oursFind('Back to editing');
  await choose(1);
  await expect.poll(() => textOf(popup, '#tab-panduan')).toBe('Panduan');
});

test('holds a doubtful draft too when the person wants it so, and not otherwise', async ({ stage }) => {
  const doubtful = 'Loro yo loro, ojo ditambah maneh 🤭✌️';
  await enter(stage, home);
  const options = await settingsOf(stage, 'pengawasan');
  await options.click('label:nth-of-type(2) input[name=hold]');
  const stored = async () => (await stage.storage.get()).settings;
  await expect.poll(stored).toMatchObject({ hold: 'waspada' });
  await stage.focus(home.box);
  await stage.type(doubtful);
  await stage.click(home.button);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
  await stage.clickOurs(EDIT);
  await options.click('label:nth-of-type(1) input[name=hold]');
  await expect.poll(stored).toMatchObject({ hold: 'langgar' });
  await stage.click(home.button);
  expect(await stage.sentCount(1)).toMatchObject([{ text: doubtful, trusted: true }]);
});

test('tells what is noted on this device, and deletes it', async ({ stage }) => {
  await hold(stage);
  const options = await settingsOf(stage, 'data');
  await expect.poll(() => textOf(options, '.privacy')).toContain('1 peringatan');
  await options.click('.privacy button');
  await expect.poll(() => textOf(options, '.privacy')).not.toContain('1 peringatan');
  expect((await stage.storage.get()).journal).toBeUndefined();
});
