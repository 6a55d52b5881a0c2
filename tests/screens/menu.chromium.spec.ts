/** "Cek netralitas" in the menu of the right button. No driver opens the browser's own menu: its event is given as it comes from it. */
import { expect, test } from '../browsers/test.ts';
import { home } from '../end-to-end/popup.ts';
import { pressOurButton } from './active-tab.ts';
import { backgroundOf, checkerOf, closeChecker } from './ways-in.ts';

/** In the background. */
declare const chrome: typeof import('webextension-polyfill');

test.afterEach(({ theatre }) => closeChecker(theatre));

test('checks the words that are selected in a page at the choice of its menu, with their lines', async ({
  stage,
  theatre,
}) => {
  await stage.open(home.url);
  const selected = 'Ayo coblos nomor 2,\njangan lupa ya';
  await stage.evaluate((text) => {
    const words = document.createElement('pre');
    words.textContent = text;
    document.body.append(words);
    getSelection()?.selectAllChildren(words);
  }, selected);
  await pressOurButton(theatre, new URL(home.url).host);
  await (await backgroundOf(theatre)).evaluate(async (text) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const told = { menuItemId: 'check', frameId: 0, selectionText: text.replace('\n', ' '), editable: false };
    (chrome.contextMenus.onClicked as unknown as { dispatch(...all: unknown[]): void }).dispatch(told, tab);
  }, selected);
  const checked = await stage.until(
    async () => {
      const checker = await checkerOf(theatre);
      return checker?.verdict ? checker : undefined;
    },
    { what: 'the verdict in the checker' },
  );
  expect(checked.text).toBe(selected);
  expect(checked.verdict).toBe('Sebaiknya jangan diunggah begini');
});
