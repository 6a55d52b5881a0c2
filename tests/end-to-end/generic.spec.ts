/** A page that nobody knows: what is a box on it, what sends, and what is left alone. */
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { dialogIsOpen, EDIT, enter, expectHeld, PARTISAN, postAnyway } from './compose.ts';

test.use({ oneTab: true });

const topic = surface('forum topic');
const chat = surface('forum chat');
const notice = surface('forum notice');

async function write(stage: Stage, css: string): Promise<void> {
  await stage.focus(css);
  await stage.type(PARTISAN);
}

test('leaves a search, a login and notes of one’s own alone', async ({ stage }) => {
  await enter(stage, topic);
  await write(stage, '[role="search"] input');
  await stage.press('Enter');
  await write(stage, '#login input:first-child');
  await stage.click('#login button');
  await write(stage, '.notes textarea');
  await stage.click('.notes button');
  const sent = await stage.sentCount(3);
  expect(sent.map(({ box, text }) => [box, text])).toEqual(['search', 'login', 'notes'].map((box) => [box, PARTISAN]));
  expect(await dialogIsOpen(stage)).toBe(false);
});

test('leaves buttons alone that send nothing, whatever stands in the boxes', async ({ stage }) => {
  await enter(stage, topic);
  await stage.type(PARTISAN);
  await stage.click('#topic .bold');
  await stage.click('#topic .preview');
  await write(stage, notice.box);
  await stage.click('.opener');
  expect((await stage.sentCount(2)).map(({ box }) => box)).toEqual(['preview', 'opener']);
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.click(notice.button);
  await expectHeldNow(stage);
});

test('holds a line that the browser submits by Enter', async ({ stage }) => {
  await enter(stage, chat);
  await stage.type(PARTISAN);
  await stage.press('Enter');
  await expectHeld(stage, chat, PARTISAN);
});

test('holds what stands in a closed shadow root', async ({ stage }) => {
  await enter(stage, notice, '?root=closed');
  await stage.type(PARTISAN);
  await stage.click(notice.button);
  await expectHeld(stage, notice, PARTISAN);
});

test('holds what stands in a frame without an address, at the button outside of it', async ({ stage }) => {
  const send = '#framed [type="submit"]';
  await stage.open(topic.url);
  await stage.until(() => stage.evaluate(focusInFrame), { what: 'the editor in the frame' });
  await stage.type(PARTISAN);
  await stage.hover(send);
  await stage.modelHasCome();
  await stage.click(send);
  await stage.oursFind(EDIT);
  expect(await stage.sent()).toEqual([]);
  expect(await stage.editorText('framed')).toBe(PARTISAN);
  await postAnyway(stage, topic);
  expect(await stage.sentCount(1)).toMatchObject([{ box: 'framed', text: PARTISAN }]);
});

/** In the page. */
function focusInFrame(): boolean {
  const body = document.querySelector<HTMLIFrameElement>('#framed iframe')?.contentDocument?.body;
  body?.focus();
  return body?.isContentEditable ?? false;
}

/** The page has sent other things before. */
async function expectHeldNow(stage: Stage): Promise<void> {
  await stage.oursFind(EDIT);
  expect((await stage.sent()).map(({ text }) => text)).not.toContain(PARTISAN);
}
