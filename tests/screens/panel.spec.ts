/** From any page to the checker beside it, and what Jeda's button in the toolbar says of a tab. */
import type { Theatre } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { EDIT, postAnyway } from '../end-to-end/compose.ts';
import { hold, home, popupOf } from '../end-to-end/popup.ts';
import { checkerOf, closeChecker, pressShortcut } from './ways-in.ts';

/** In a page of the extension. */
declare const chrome: typeof import('webextension-polyfill');

const SELECTED = 'Ayo coblos nomor 2,\njangan lupa ya';

test.afterEach(({ theatre }) => closeChecker(theatre));

const inMemory = async (theatre: Theatre) =>
  (await theatre.extensionPage()).evaluate(async () => JSON.stringify(await chrome.storage.session.get()));

test('checks the words that are selected in a page at the press of a shortcut, and forgets them', async ({
  stage,
  theatre,
}) => {
  await stage.open(home.url);
  await stage.evaluate((text) => {
    const field = document.createElement('textarea');
    field.value = `Kata orang: ${text}`;
    document.body.append(field);
    field.focus();
    field.setSelectionRange(12, field.value.length);
  }, SELECTED);
  await pressShortcut(theatre, new URL(home.url).host);
  const checked = await stage.until(
    async () => {
      const checker = await checkerOf(theatre);
      return checker?.verdict ? checker : undefined;
    },
    { what: 'the verdict in the checker' },
  );
  expect(checked.text).toBe(SELECTED);
  expect(checked.verdict).toBe('Sebaiknya jangan diunggah begini');
  expect(checked.address).toBe(`${theatre.origin}/sidepanel.html`);
  await expect.poll(() => inMemory(theatre)).not.toContain('coblos');
  expect(JSON.stringify(await stage.storage.get())).not.toContain('coblos');
});

/** What the toolbar shows for the tab in front. */
const signOf = async (theatre: Theatre) =>
  (await theatre.extensionPage()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
  });

test('says in the toolbar that a tab is watched, was warned, or rests', async ({ stage, theatre }) => {
  const watched = ['', 'Jeda menemani Anda di X'];
  const warned = ['!', 'Jeda: ada peringatan di X, buka untuk membacanya'];
  await hold(stage);
  await expect.poll(() => signOf(theatre)).toEqual(warned);
  await stage.clickOurs(EDIT);
  await expect.poll(() => signOf(theatre)).toEqual(watched);

  await hold(stage);
  await postAnyway(stage, home);
  await stage.sentCount(1);
  // It can still be edited or deleted, until the person goes elsewhere.
  await expect.poll(() => signOf(theatre)).toEqual(warned);
  await stage.open(home.url);
  await expect.poll(() => signOf(theatre)).toEqual(watched);

  const popup = await popupOf(stage);
  await popup.click('.state button');
  await expect.poll(async () => (await signOf(theatre)).join(' ')).toMatch(/^– Jeda beristirahat di X sampai pukul \d/);
  await popup.click('.state button');
  await expect.poll(() => signOf(theatre)).toEqual(watched);
});
