/** A draft that the site itself brings back, and a pointer that comes to its button: no focus of the box in between. */
import type { Stage, Theatre } from '../browsers/stage.ts';
import type { Surface } from '../pages/surfaces.ts';

/** Has the page put a text into its own box, as a site restores a draft: by the editor's state, without a focus. */
export async function restore(stage: Stage, { box, boxName }: Surface, text: string): Promise<void> {
  await stage.evaluate(restoreInPage, box, text);
  await stage.until(async () => (await stage.editorText(boxName)) === text, { what: 'the restored draft' });
}

/** In the page: through React for a field, through the editor itself for Lexical. */
function restoreInPage(css: string, text: string): void {
  const box = document.querySelector(css);
  if (box instanceof HTMLTextAreaElement) {
    // React takes note of a value only when it came past its own property.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return;
  }
  const editor = box && Reflect.get(box, '__lexicalEditor');
  if (!editor) throw new Error(`${css} is neither a field nor an editor of Lexical`);
  const common = { version: 1, direction: null, format: '', indent: 0 };
  const words = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text };
  const paragraph = { ...common, type: 'paragraph', textFormat: 0, textStyle: '', children: [words] };
  const root = { ...common, type: 'root', children: [paragraph] };
  editor.setEditorState(editor.parseEditorState(JSON.stringify({ root })));
}

/** Moves the real pointer over an element's centre, and presses nothing. */
export async function hover(theatre: Theatre, stage: Stage, css: string): Promise<void> {
  const url = await stage.evaluate(() => location.href);
  const at = await stage.evaluate((it) => {
    const element = document.querySelector(it);
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, css);
  const tabs = await (await theatre.extensionPage()).browser().pages();
  const tab = tabs.find((page) => page.url() === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  await tab.mouse.move(at.x, at.y);
}
