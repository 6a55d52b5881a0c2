/** `jeda …` in the address bar. No driver reaches the bar itself: its events are given to the background as the browser gives them. */
import { expect, test } from '../browsers/test.ts';
import { home } from '../end-to-end/popup.ts';
import { backgroundOf, checkerOf, closeChecker } from './ways-in.ts';

const TEXT = 'Ayo coblos nomor 2 & menang!';

interface Bar {
  readonly onInputChanged: { dispatch(text: string, suggest: () => void): void };
  readonly onInputEntered: { dispatch(text: string, disposition: string): void };
  setDefaultSuggestion(suggestion: { description: string }): void;
}

test.afterEach(({ theatre }) => closeChecker(theatre));

test('tells the verdict while typing, and opens the checker with the text at Enter', async ({ stage, theatre }) => {
  await stage.open(home.url);
  const background = await backgroundOf(theatre);
  const told = await background.evaluate(
    (text) =>
      new Promise<string>((resolve) => {
        const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Bar } }).chrome;
        omnibox.setDefaultSuggestion = ({ description }) => resolve(description);
        omnibox.onInputChanged.dispatch(text, () => undefined);
      }),
    TEXT,
  );
  expect(told).toBe('Sebaiknya jangan diunggah begini: “coblos”, “nomor 2”');
  await background.evaluate((text) => {
    const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Bar } }).chrome;
    omnibox.onInputEntered.dispatch(text, 'currentTab');
  }, TEXT);
  await expect
    .poll(() => checkerOf(theatre))
    .toMatchObject({ text: TEXT, address: `${theatre.origin}/sidepanel.html` });
});
