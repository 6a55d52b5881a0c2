/** A draft that the site itself brings back, without a focus of its box. */
import type { Stage } from '../browsers/stage.ts';
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
