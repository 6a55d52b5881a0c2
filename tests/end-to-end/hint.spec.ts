/** While a person composes: the marks, the chip, the card, and what they must never be in the way of. */
import type { Box, Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, EDIT, enter, PARTISAN } from './compose.ts';
import { CARD, CHIP, focusedOf, hasFocus, ofClass, overlap, pauseOver } from './ours.ts';

const FOLD = 'Kembali menulis, kecilkan kartu ini';
const DISMISS = 'Abaikan untuk draf ini';

const home = surface('x home');
const comment = surface('instagram comment');

/** Where words stand on the page by the browser's own measure; in a field, which has none, by the widths of its font. */
function wordBoxes(stage: Stage, css: string, words: readonly string[]): Promise<Box[]> {
  return stage.evaluate(
    (it, wanted) => {
      const box = document.querySelector(it);
      const measured = (word: string) => {
        if (box instanceof HTMLTextAreaElement) {
          const style = getComputedStyle(box);
          const pen = document.createElement('canvas').getContext('2d');
          if (!pen) throw new Error('no canvas');
          pen.font = style.font;
          const { x, y } = box.getBoundingClientRect();
          const left = x + box.clientLeft + Number.parseFloat(style.paddingLeft);
          const before = pen.measureText(box.value.slice(0, box.value.indexOf(word))).width;
          const top = y + box.clientTop + Number.parseFloat(style.paddingTop);
          const height = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.2;
          return { x: left + before, y: top, width: pen.measureText(word).width, height };
        }
        const walker = document.createTreeWalker(box ?? document, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(word) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
        throw new Error(`no "${word}" in ${it}`);
      };
      return wanted.map(measured);
    },
    css,
    [...words],
  );
}

/** What of the page must stay as it is, and where its caret is. */
function pageOf(stage: Stage, boxCss: string, buttonCss: string) {
  return stage.evaluate(
    (box, button) => {
      const rect = (from: Element | Range | null | undefined) => {
        const { x, y, width, height } = from?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      };
      const { scrollWidth, scrollHeight } = document.documentElement;
      const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
      return {
        layout: { box: rect(document.querySelector(box)), scrollWidth, scrollHeight },
        button: rect(document.querySelector(button)),
        caret: rect(range),
      };
    },
    boxCss,
    buttonCss,
  );
}

/** Marks that do not lie on these words, and how far they are off. */
async function astray(stage: Stage, css: string, marked: readonly string[]): Promise<string[]> {
  const tints = await ofClass(stage, 'tint');
  const there = await wordBoxes(stage, css, marked);
  if (tints.length !== there.length) return [`${tints.length} marks for ${there.length} words`];
  return there.flatMap((word, index) => {
    const tint = tints[index]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    // A mark is drawn a pixel wider than its words on both sides.
    const off = {
      left: Math.abs(tint.x + 1 - word.x),
      width: Math.abs(tint.width - 2 - word.width),
      line: Math.abs(tint.y + tint.height / 2 - word.y - word.height / 2),
    };
    const isRight = off.left < 1.5 && off.width < 1.5 && off.line < 2.5;
    return isRight ? [] : [`${marked[index]}: ${JSON.stringify(off)}`];
  });
}

/** In the page: something comes in above everything, without a scroll. */
function showNotice(): void {
  const notice = document.createElement('div');
  notice.style.height = '37px';
  document.body.prepend(notice);
}

/** In the page: a list puts its rows elsewhere, as some do a moment after they were scrolled. */
function moveRows(): void {
  const list = document.getElementById('root');
  if (list) list.style.transform = 'translateY(-11px)';
}

/** In the page: the editor draws all its words anew. */
function drawAnew(css: string): void {
  const walker = document.createTreeWalker(document.querySelector(css) ?? document, NodeFilter.SHOW_TEXT);
  const words: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) words.push(node);
  for (const one of words) one.parentNode?.replaceChild(one.cloneNode(), one);
}

/** In the page: the row of the box leaves its list, and comes back further down; both as a list does that is scrolled. */
function takeRowOut(css: string): void {
  const row = document.querySelector(css)?.closest('article, .composer');
  const hole = document.createElement('div');
  hole.style.height = `${row?.getBoundingClientRect().height ?? 0}px`;
  row?.replaceWith(hole);
  Reflect.set(window, 'putRowBack', () => {
    if (row instanceof HTMLElement) row.style.marginTop = '19px';
    if (row) hole.replaceWith(row);
  });
}

async function hintBox(stage: Stage): Promise<Box> {
  const hint = await stage.until(async () => (await ofClass(stage, 'hint'))[0], { what: 'the hint' });
  return hint.box;
}

test('says nothing of a clean text, nor of a word that is still being written', async ({ stage }) => {
  await enter(stage, home);
  await stage.type(CLEAN);
  await pauseOver(stage);
  expect(await ofClass(stage, 'hint')).toEqual([]);
  expect(await ofClass(stage, 'tint')).toEqual([]);
  await stage.type(' Ayo coblos nomor 2');
  await stage.editorText(home.boxName); // a frame later
  expect(await ofClass(stage, 'hint')).toEqual([]);
  await stage.type(' ');
  await stage.oursFind(CHIP);
});

for (const where of [home, comment]) {
  test(`marks the very words, wherever the page moves them, and is in no copy of them: ${where.name}`, async ({
    stage,
  }) => {
    await enter(stage, where);
    await stage.type('Ayo coblos nomor 2 ya ');
    await stage.oursFind(CARD);
    const [card] = await ofClass(stage, 'card');
    const marked = Array.from(card?.text.matchAll(/“(\S[^”]*)”/g) ?? [], ([, word = '']) => word).slice(0, 2);
    expect(marked).toEqual(['coblos', 'nomor 2']);
    const standRight = async () => (await astray(stage, where.box, marked)).length === 0;
    expect(await astray(stage, where.box, marked)).toEqual([]);
    const changes = {
      // First of all: later on a pause of typing has them measured anyway.
      'under a notice that came in above': () => stage.evaluate(showNotice),
      'in a list that moved its rows': () => stage.evaluate(moveRows),
      'in a narrow window': () => stage.viewport(600, 700),
      'at 200 %': () => stage.viewport(500, 350),
      'on a scrolled page': () => stage.evaluate(() => scrollBy(0, 20)),
      'behind new words': async () => {
        await stage.press('Home');
        await stage.type('Eh, ');
      },
    };
    for (const [name, change] of Object.entries(changes)) {
      await change();
      await stage.until(standRight, { what: `the marks ${name}` });
    }
    await stage.focus(where.box);
    await stage.press('Control+a');
    const selected = await stage.evaluate((css) => {
      const box = document.querySelector(css);
      return box instanceof HTMLTextAreaElement
        ? box.value.slice(box.selectionStart, box.selectionEnd)
        : getSelection()?.toString();
    }, where.box);
    expect(selected?.trim(), 'what would be copied').toBe('Eh, Ayo coblos nomor 2 ya');
    await stage.evaluate(drawAnew, where.box);
    await stage.until(standRight, { what: 'the marks in words that were drawn anew' });
    const areGone = async () => (await ofClass(stage, 'tint')).length === 0;
    await stage.evaluate(takeRowOut, where.box);
    await stage.until(areGone, { what: 'the marks to go with their row' });
    expect(await ofClass(stage, 'hint')).toEqual([]);
    await stage.evaluate(() => Reflect.get(window, 'putRowBack')());
    await stage.focus(where.box);
    await stage.until(standRight, { what: 'the marks in the row that came back' });
  });
}

for (const where of [home, surface('facebook post'), comment]) {
  test(`opens a card once, in nobody's way and without the focus: ${where.name}`, async ({ stage }) => {
    await enter(stage, where);
    await stage.type('Ayo coblos ');
    const before = await pageOf(stage, where.box, where.button);
    await stage.type('nomor 2 ya ');
    const heights: number[] = [];
    for (const form of [CHIP, CARD]) {
      await stage.oursFind(form);
      const hint = await hintBox(stage);
      const { layout, button, caret } = await pageOf(stage, where.box, where.button);
      heights.push(hint.height);
      expect(layout, form).toEqual(before.layout);
      expect(overlap(hint, button), `${form} over the button`).toBe(false);
      if (where !== comment) expect(caret.height).toBeGreaterThan(0);
      expect(overlap(hint, caret), `${form} over the caret`).toBe(false);
      expect(await hasFocus(stage, where.box), form).toBe(true);
    }
    expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
    await stage.type('lagi ');
    expect(await stage.editorText(where.boxName)).toBe('Ayo coblos nomor 2 ya lagi ');
    await pauseOver(stage);
    expect(await stage.oursShow(CARD)).toBe(false);
    await stage.oursFind(CHIP);
  });
}

test('folds to the chip, unfolds by a click, and leaves the focus in the box', async ({ stage }) => {
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.oursFind(CARD);
  await stage.clickOurs(FOLD);
  await stage.oursGone(CARD);
  await stage.clickOurs(CHIP);
  await stage.oursFind(CARD);
  expect(await hasFocus(stage, home.box)).toBe(true);
});

test('is silent for this draft when told so, goes with an emptied text, and speaks of the next', async ({ stage }) => {
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.clickOurs(DISMISS);
  await stage.oursGone(CARD);
  await stage.type(' Ayo menangkan nomor 2! ');
  await pauseOver(stage);
  expect(await ofClass(stage, 'hint')).toEqual([]);
  await stage.press('Control+a');
  await stage.press('Backspace');
  await stage.until(async () => (await ofClass(stage, 'tint')).length === 0, { what: 'the marks to go' });
  await stage.type(`${PARTISAN} `);
  await stage.oursFind(CHIP);
  await stage.press('Control+a');
  await stage.press('Backspace');
  await stage.oursGone(CHIP);
  expect(await ofClass(stage, 'tint')).toEqual([]);
});

test('asks already in a pause of typing when the person is strict', async ({ stage }) => {
  await stage.storage.set({ settings: { whileComposing: true } });
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.oursFind(EDIT);
  expect(await dialogIsOpen(stage)).toBe(true);
  await stage.press('Escape');
  await stage.oursGone(EDIT);
  expect(await hasFocus(stage, home.box)).toBe(true);
  await stage.type(' ya');
  await expect.poll(() => stage.editorText(home.boxName)).toBe(`${PARTISAN} ya`);
});

test('is reached by Alt+J and left by Esc; without a hint those keys are the page’s', async ({ stage }) => {
  await enter(stage, home);
  await stage.evaluate(() => {
    document.body.dataset.heard = '';
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Alt') document.body.dataset.heard += `${event.key} `;
    };
    window.addEventListener('keydown', hear, true);
  });
  const heard = () => stage.evaluate(() => document.body.dataset.heard);
  await stage.press('Alt+j');
  expect(await heard()).toBe('j ');
  await stage.type('Ayo coblos nomor 2 ya ');
  await stage.oursFind(CARD);
  const before = await heard();
  await stage.press('Alt+j');
  expect((await focusedOf(stage))?.name).toBe(CARD);
  await stage.press('Escape');
  expect((await focusedOf(stage))?.name).toBe(CHIP);
  await stage.press('Enter');
  expect((await focusedOf(stage))?.name).toBe(CARD);
  await stage.press('Enter');
  await stage.oursFind(EDIT);
  await stage.press('Escape');
  await stage.oursGone(EDIT);
  expect(await hasFocus(stage, home.box)).toBe(true);
  expect(await heard()).toBe(before);
  expect(await stage.editorText(home.boxName)).toBe('Ayo coblos nomor 2 ya ');
});
