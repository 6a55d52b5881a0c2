/** What of Mastodon the matrix of the gate does not show. */
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, EDIT, enter, expectHeld, PARTISAN } from './compose.ts';

test.use({ oneTab: true });

const column = surface('mastodon column');
const reply = surface('mastodon reply');

/** In the page: buttons that nobody knows, inside of the form and outside of it. */
function addButtons(css: string): void {
  const form = document.querySelector(css)?.closest('form');
  if (form) form.id = 'composer';
  for (const place of [form, document.body]) {
    const button = document.createElement('button');
    button.className = place === form ? 'inside' : 'outside';
    button.setAttribute('form', 'composer');
    button.textContent = '→';
    place?.append(button);
  }
}

test('a partisan content warning holds the clean post under it back, whatever submits the form', async ({ stage }) => {
  await enter(stage, column);
  await stage.type(CLEAN);
  await stage.focus('#cw-spoiler-input');
  await stage.type(PARTISAN);
  // No key of the site, but the browser's own: Enter in a field of one line presses the form's button.
  await stage.press('Enter');
  await expectHeld(stage, surface('mastodon content warning'), PARTISAN);
  expect(await stage.editorText('column')).toBe(CLEAN);
  await stage.evaluate(addButtons, column.box);
  for (const button of ['.inside', '.outside']) {
    await stage.clickOurs(EDIT);
    await stage.oursGone(EDIT);
    await stage.click(button);
    await expectHeld(stage, surface('mastodon content warning'), PARTISAN);
  }
});

test('the form in the modal sends alone, whatever stands in the column', async ({ stage }) => {
  await enter(stage, column);
  await stage.type(PARTISAN);
  await stage.click('.status button:has(.icon-reply)');
  await stage.focus(reply.box);
  await stage.type(CLEAN);
  await stage.click(reply.button);
  expect(await stage.sentCount(1)).toMatchObject([{ box: 'modal', text: CLEAN, trusted: true }]);
  expect(await dialogIsOpen(stage)).toBe(false);
});

test('an old post that was edited is held back at "Simpan perubahan"', async ({ stage }) => {
  await stage.open(`${column.url}?quoted=${encodeURIComponent(PARTISAN)}`);
  await stage.click('.status button:has(.icon-pencil)');
  await stage.focus(reply.box);
  await stage.modelHasCome();
  await stage.click(reply.button);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
});

test('search and login are left alone', async ({ stage }) => {
  await stage.open(column.url);
  await stage.focus('.search__input');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ act: 'search', text: PARTISAN, trusted: true }]);
  await stage.open('https://mastodon.social/auth/sign_in');
  await stage.focus('#user_email');
  await stage.type(PARTISAN);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ box: 'login', text: PARTISAN, trusted: true }]);
});

test('a boost that the site asks about in a modal is held at its first button, and asked about once', async ({
  stage,
}) => {
  const boost = 'article[data-id="1"] button:has(.icon-retweet)';
  await stage.open(`${column.url}?boost=modal`);
  await stage.hover(boost);
  await stage.modelHasCome();
  await stage.click(boost);
  await stage.clickOurs('Tetap bagikan');
  await stage.clickOurs('Ya, tetap bagikan');
  expect(await stage.sent()).toEqual([]);
  await stage.click('.boost-modal__action-bar button');
  expect(await stage.sentCount(1)).toMatchObject([{ act: 'share' }]);
  expect(await dialogIsOpen(stage)).toBe(false);
});
