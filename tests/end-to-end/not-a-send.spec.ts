/** What looks like a send and is none, and the sends that are easily missed. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, EDIT, enter, expectHeld, PARTISAN, postAnyway } from './compose.ts';
import { ofClass } from './ours.ts';
import { expectPicksAreNoSend } from './picks.ts';

test.use({ oneTab: true });

const home = surface('x home');
const message = surface('x message');
const dialog = surface('x dialog');

test('an Enter that ends an input method composition is no send', async ({ stage }) => {
  await enter(stage, message);
  await stage.type(PARTISAN);
  await stage.compose(' ya');
  expect(await stage.sent()).toEqual([]);
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.press('Enter');
  await stage.oursFind(EDIT);
});

test('an Enter that picks from an open list of mentions, hashtags or emoji is no send', async ({ stage }) => {
  await enter(stage, message);
  await stage.type(`${PARTISAN} `);
  await expectPicksAreNoSend(stage, message, `${PARTISAN} `);
});

test('a search for the same words is left alone', async ({ stage }) => {
  await stage.open(home.url);
  await stage.focus('[data-testid="SearchBox_Search_Input"]');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ act: 'search', text: PARTISAN, trusted: true }]);
});

/** In the page: while a picture is still on its way, say, the site switches its control off. */
function switchOff(css: string, isOff: boolean): void {
  const control = window.deep(css)?.closest('button');
  // Each in its way: X says so to screen readers alone, Bluesky to the browser.
  if (control?.hasAttribute('data-testid')) control.ariaDisabled = isOff ? 'true' : null;
  else if (control) control.disabled = isOff;
}

test('a press on a control that the site has switched off is no send', async ({ stage }) => {
  for (const where of [home, surface('mastodon column')]) {
    await enter(stage, where);
    await stage.type(PARTISAN);
    await stage.evaluate(switchOff, where.button ?? '', true);
    await stage.click(where.button);
    await stage.tap(where.button);
    for (const key of ['Enter', ' ']) {
      await stage.focusControl(where.button);
      await stage.press(key);
    }
    expect(await dialogIsOpen(stage)).toBe(false);
    expect(await stage.sent()).toEqual([]);
    await stage.evaluate(switchOff, where.button ?? '', false);
    await stage.click(where.button);
    await expectHeld(stage, where, PARTISAN);
  }
});

test('the button that only opens a composer is left alone, whatever stands in another box', async ({ stage }) => {
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.click('[data-testid="SideNav_NewTweet_Button"]');
  await stage.until(() => stage.evaluate(() => document.querySelector('[role="dialog"]') !== null), {
    what: 'the composer',
  });
  expect(await dialogIsOpen(stage)).toBe(false);
});

test('every box of a thread is judged by "post all"', async ({ stage }) => {
  await enter(stage, dialog);
  await stage.type(CLEAN);
  await stage.click('[data-testid="addButton"]');
  await stage.focus('[role="dialog"] [data-testid="tweetTextarea_1"]');
  await stage.type(PARTISAN);
  await stage.click(dialog.button);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
  await postAnyway(stage, dialog);
  expect((await stage.sentCount(2)).map(({ text }) => text)).toEqual([CLEAN, PARTISAN]);
});

test('a press on the focused post control by Enter and by Space is a send', async ({ stage }) => {
  await enter(stage, home);
  await stage.type(PARTISAN);
  for (const key of ['Enter', ' ']) {
    await stage.evaluate((css) => document.querySelector<HTMLElement>(css)?.focus(), home.button);
    await stage.press(key);
    await expectHeld(stage, home, PARTISAN);
    await stage.press('Escape');
    await stage.oursGone(EDIT);
  }
});

test('a touch on the post control is a send', async ({ stage }) => {
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.tap(home.button);
  await expectHeld(stage, home, PARTISAN);
});

test('pasted words are read as typed ones are', async ({ stage }) => {
  await enter(stage, home);
  await stage.paste(PARTISAN);
  await stage.until(async () => (await stage.editorText(home.boxName)) === PARTISAN, { what: 'the pasted text' });
  await stage.click(home.button);
  await expectHeld(stage, home, PARTISAN);
});

for (const where of [surface('x chat'), surface('facebook comment')]) {
  test(`words that come without a key, dictated or out of a text expander, are read: ${where.name}`, async ({
    stage,
  }) => {
    await enter(stage, where);
    await stage.evaluate((words) => document.execCommand('insertText', false, words), PARTISAN);
    await stage.until(async () => (await stage.editorText(where.boxName)) === PARTISAN, { what: 'the dictated text' });
    await stage.press('Enter');
    await expectHeld(stage, where, PARTISAN);
  });
}

/** In the page: words that can be taken from it. */
function showWords(words: string): void {
  const shown = document.createElement('p');
  shown.id = 'words';
  shown.style.cssText = 'position: fixed; top: 0; left: 0; margin: 0; background: Canvas; color: CanvasText';
  shown.textContent = words;
  document.body.append(shown);
}

for (const where of [surface('x chat'), surface('telegram k message')]) {
  test(`dropped words are read as typed ones are: ${where.name}`, async ({ stage }) => {
    await enter(stage, where);
    await stage.evaluate(showWords, PARTISAN);
    await stage.drag('#words', where.box);
    await stage.until(async () => (await stage.editorText(where.boxName)) === PARTISAN, { what: 'the dropped text' });
    await stage.until(async () => (await ofClass(stage, 'tint')).length > 0, { what: 'the marks' });
    await stage.click(where.button ?? '');
    await expectHeld(stage, where, PARTISAN);
  });
}

test('a post to which a site is slow to react is sent once', async ({ stage }) => {
  await enter(stage, home, '?slow=1');
  await stage.type(PARTISAN);
  await stage.click(home.button);
  await expectHeld(stage, home, PARTISAN);
  await postAnyway(stage, home);
  await stage.until(async () => (await stage.editorText(home.boxName)) === '', { what: 'the emptied box' });
  expect(await stage.sent()).toHaveLength(1);
});

test('a permit is for that wording alone', async ({ stage }) => {
  await enter(stage, home, '?trusted=1');
  await stage.type(PARTISAN);
  await stage.click(home.button);
  await expectHeld(stage, home, PARTISAN);
  await postAnyway(stage, home);
  await stage.oursGone(EDIT);
  await stage.type(' Pasti menang!');
  await stage.click(home.button);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
});

test("a press by a script in the person's box is held, as assistive technology presses so", async ({ stage }) => {
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), home.button);
  await expectHeld(stage, home, PARTISAN);
});

test('a page cannot read a verdict off its own events, nor off a box of its own', async ({ stage }) => {
  await enter(stage, home);
  await stage.type(PARTISAN);
  const went = await stage.evaluate((css) => {
    const silent = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'].map((type) => {
      const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
      return document.querySelector(css)?.dispatchEvent(event) ?? false;
    });
    const probe = document.createElement('main');
    const text = document.createElement('div');
    text.setAttribute('data-testid', 'tweetTextarea_9');
    text.setAttribute('contenteditable', 'true');
    text.textContent = 'Ayo coblos nomor 2!';
    const button = document.createElement('button');
    button.setAttribute('data-testid', 'tweetButton');
    probe.append(text, button);
    document.body.append(probe);
    const own = button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    probe.remove();
    return [...silent, own];
  }, home.button);
  expect(went).toEqual([true, true, true, true, true]);
  expect(await dialogIsOpen(stage)).toBe(false);
});
