/** What a person chooses in the popup holds in the page behind it, at once. */
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { dialogIsOpen, EDIT, enter, expectHeld, NOT_A_VIOLATION, PARTISAN } from './compose.ts';
import { CAMPAIGN, DOUBTED, GROUP, KINDS, type Kind, openGroup, POST_COMMENT_LIKE } from './kinds.ts';
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

/** What of the settings is stored now. */
const storedOf = async (stage: Stage) => (await stage.storage.get()).settings;

test('lets each kind of doing rest alone, profiles with posts and joins with follows', async ({ stage }) => {
  await stage.open(GROUP);
  const options = await settingsOf(stage, 'pengawasan');
  for (const [at, kind] of KINDS.entries()) {
    await test.step(kind.name, async () => {
      const turn = () => options.click(`.watch-list:first-of-type li:nth-child(${at + 1}) [role=switch]`);
      await turn();
      await expect.poll(() => storedOf(stage)).toMatchObject({ pauses: kind.acts.map((act) => ({ act })) });
      await openGroup(stage);
      await kind.does(stage, PARTISAN, CAMPAIGN);
      await kind.also?.(stage);
      const done = kind.acts.map((act) => ({ act, trusted: true }));
      expect(await stage.sentCount(done.length)).toMatchObject(done);
      const next = KINDS[(at + 1) % KINDS.length];
      await next?.does(stage, PARTISAN, CAMPAIGN);
      await stage.until(() => dialogIsOpen(stage), { what: `the warning of ${next?.name}` });
      expect(await stage.sent()).toHaveLength(done.length);
      if (kind.name === 'post') {
        const profile = surface('facebook bio');
        await enter(stage, profile);
        await stage.paste(PARTISAN);
        await stage.click(profile.button ?? '');
        expect(await stage.sentCount(1)).toMatchObject([{ box: profile.boxName, text: PARTISAN, trusted: true }]);
      }
      await turn();
      await expect.poll(() => storedOf(stage)).toMatchObject({ pauses: [] });
    });
  }
  await test.step('two in one moment', async () => {
    const turnTwo = () =>
      options.evaluate(() => {
        const switches = document.querySelectorAll<HTMLElement>('.watch-list:first-of-type [role=switch]');
        for (const one of [...switches].slice(0, 2)) one.click();
      });
    await turnTwo();
    const two = KINDS.slice(0, 2).flatMap(({ acts }) => acts.map((act) => ({ act })));
    await expect.poll(() => storedOf(stage)).toMatchObject({ pauses: two });
    await stage.until(() =>
      options.evaluate(() => document.querySelectorAll('[role=switch]:not(:checked)').length > 1),
    );
    await turnTwo();
    await expect.poll(() => storedOf(stage)).toMatchObject({ pauses: [] });
  });
});

test('watches posts, comments and acts as strictly as the person wants it', async ({ stage }) => {
  const doubtful = 'Loro yo loro, ojo ditambah maneh 🤭✌️';
  const query = `?quoted=${encodeURIComponent(doubtful)}`;
  const isAsked = (kind: Kind) => stage.until(() => dialogIsOpen(stage), { what: `the warning of ${kind.name}` });
  await stage.open(GROUP);
  const options = await settingsOf(stage, 'pengawasan');

  await test.step('only what is clear', async () => {
    await openGroup(stage, query);
    for (const kind of POST_COMMENT_LIKE) await kind.does(stage, doubtful, DOUBTED);
    const done = POST_COMMENT_LIKE.flatMap(({ acts }) => acts.map((act) => ({ act, trusted: true })));
    expect(await stage.sentCount(done.length)).toMatchObject(done);
    expect(await dialogIsOpen(stage)).toBe(false);
  });
  await test.step('also what is doubtful', async () => {
    await options.click('label:nth-of-type(2) input[name=hold]');
    await expect.poll(() => storedOf(stage)).toMatchObject({ hold: 'waspada' });
    for (const kind of POST_COMMENT_LIKE) {
      await openGroup(stage, query);
      await kind.does(stage, doubtful, DOUBTED);
      await isAsked(kind);
      expect(await stage.sent()).toEqual([]);
    }
    await options.click('label:nth-of-type(1) input[name=hold]');
    await expect.poll(() => storedOf(stage)).toMatchObject({ hold: 'langgar' });
  });
  await test.step('already while composing', async () => {
    await options.click('.choices + .choices input, .choices:nth-of-type(2) input');
    await expect.poll(() => storedOf(stage)).toMatchObject({ whileComposing: true });
    for (const kind of POST_COMMENT_LIKE) {
      await openGroup(stage);
      // Of words nothing is pressed: the pause of typing asks. Of an act there is nothing but the press.
      await (kind.writes ? kind.writes(stage, PARTISAN) : kind.does(stage, '', CAMPAIGN));
      await isAsked(kind);
      expect(await stage.sent()).toEqual([]);
    }
  });
});

test('tells what is noted on this device, and deletes it', async ({ stage }) => {
  await hold(stage);
  const options = await settingsOf(stage, 'data');
  await expect.poll(() => textOf(options, '.privacy')).toContain('1 peringatan');
  await options.click('.privacy button');
  await expect.poll(() => textOf(options, '.privacy')).not.toContain('1 peringatan');
  expect((await stage.storage.get()).journal).toBeUndefined();
});
