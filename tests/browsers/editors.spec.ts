/**
 * The practice pages alone, without the extension: every editor takes what people put into it, and acts as its site does. That
 * each of them sends by every way is shown in `gate.spec.ts`, by the clean drafts that go through there.
 */

import { surface, surfaces } from '../pages/surfaces.ts';
import { arrive } from './arrive.ts';
import { expect, test } from './test.ts';

test.use({ extensionDir: null, oneTab: true });

const text = 'Selamat pagi, Tangsel! 👍';

for (const where of surfaces) {
  const { boxName: box, newline } = where;

  test(`takes what is typed, pasted and written by an input method, breaks the line, and sends nothing: ${where.name}`, async ({
    stage,
  }) => {
    await arrive(stage, where);
    await stage.type('satu 👍');
    await expect.poll(() => stage.selectionOf(box)).toEqual({ anchor: 'satu 👍'.length, focus: 'satu 👍'.length });
    if (newline) await stage.press(newline);
    await stage.paste('dua ');
    await stage.compose('tiga');
    await expect.poll(() => stage.editorText(box)).toBe(newline ? 'satu 👍\ndua tiga' : 'satu 👍dua tiga');
    expect(await stage.sent()).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
}

test('sends every box of a thread at one press', async ({ stage }) => {
  await arrive(stage, surface('x dialog'));
  await stage.type('satu');
  await stage.click('[data-testid="addButton"]');
  await stage.focus('[data-testid="tweetTextarea_1"]');
  await stage.type('dua');
  await stage.click('[role="dialog"] [data-testid="tweetButton"]');
  expect(await stage.sentCount(2)).toMatchObject([
    { box: 'modal-0', text: 'satu' },
    { box: 'modal-1', text: 'dua' },
  ]);
});

test('picks a mention with Enter and sends only at the next one', async ({ stage }) => {
  await arrive(stage, surface('x message'));
  await stage.type('Halo @dinas_p');
  await stage.until(() => stage.evaluate(() => document.querySelector('[role="option"]') !== null));
  await stage.press('Enter');
  await expect.poll(() => stage.editorText('dm')).toBe('Halo @dinas_pendidikan ');
  expect(await stage.sent()).toEqual([]);
  await stage.press('Enter');
  expect(await stage.sentCount(1)).toMatchObject([{ text: 'Halo @dinas_pendidikan ' }]);
});

test('empties the box later on a slow line', async ({ stage }) => {
  await arrive(stage, surface('x home'), '?slow=1');
  await stage.type(text);
  await stage.click(surface('x home').button);
  await stage.sentCount(1);
  expect(await stage.editorText('home')).toBe(text);
  await expect.poll(() => stage.editorText('home')).toBe('');
});

test('ignores the events of scripts where the site does', async ({ stage }) => {
  const { button } = surface('x home');
  const pressByScript = (css: string) => document.querySelector<HTMLElement>(css)?.click();
  await arrive(stage, surface('x home'));
  await stage.type(text);
  await stage.evaluate(pressByScript, button);
  expect(await stage.sentCount(1)).toMatchObject([{ trusted: false }]);

  await arrive(stage, surface('x home'), '?trusted=1');
  await stage.type(text);
  await stage.evaluate(pressByScript, button);
  await stage.click(button);
  expect(await stage.sentCount(1)).toMatchObject([{ trusted: true }]);
});

test('searches, likes, shares and follows', async ({ stage }) => {
  await stage.open('https://x.com/home');
  await stage.focus('[data-testid="SearchBox_Search_Input"]');
  await stage.type('layanan');
  await stage.press('Enter');
  await stage.click('[data-testid="like"]');
  await stage.click('[data-testid$="-follow"]');
  await stage.click('[data-testid="retweet"]');
  await stage.click('[data-testid="retweetConfirm"]');
  const sent = await stage.sentCount(4);
  expect(sent.map((one) => one.act)).toEqual(['search', 'like', 'follow', 'share']);
});

test('speaks English where it is asked to', async ({ stage }) => {
  await arrive(stage, surface('facebook post'), '?lang=en');
  await stage.type(text);
  await stage.click('[role="dialog"] [role="button"][aria-label="Post"]');
  expect(await stage.sentCount(1)).toMatchObject([{ box: 'post', text }]);
});

test('shows the post that a spec wants answered', async ({ stage }) => {
  await stage.open(`https://x.com/home?quoted=${encodeURIComponent('Dukung nomor 1!')}`);
  await stage.click('[data-testid="reply"]');
  const quoted = () => document.querySelector('[role="dialog"] [data-testid="tweetText"]')?.textContent;
  expect(await stage.evaluate(quoted)).toBe('Dukung nomor 1!');
});
