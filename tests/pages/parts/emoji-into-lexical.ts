import { $getRoot, type LexicalEditor } from 'lexical';

/** Writes at the end of the Lexical box that `css` finds. */
export function emojiIntoLexical(css: string, emoji: string): void {
  const box = document.querySelector(css);
  const editor: LexicalEditor | undefined = box ? Reflect.get(box, '__lexicalEditor') : undefined;
  editor?.update(() => void $getRoot().selectEnd().insertText(emoji));
}
