/** Bluesky's and the newer LinkedIn's kind of box: the real TipTap on ProseMirror. */

import { Editor, type JSONContent } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { useEffect, useRef } from 'react';
import type { Composer } from '../composer.ts';
import type { PageBox, SentAct } from '../record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  /** What the site gives to the editable element itself. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly autoFocus?: boolean;
  /** What stands in the box from the beginning, one paragraph. */
  readonly initial?: string;
}

/** Never HTML: the pages forbid it to be parsed (Trusted Types). */
const paragraph = (text: string): JSONContent => ({
  type: 'doc',
  content: [{ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) }],
});

export function TiptapBox({ composer, name, act, attributes, autoFocus, initial = '' }: Props) {
  const holder = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor is made once, when it mounts
  useEffect(() => {
    const editor: Editor = new Editor({
      element: holder.current,
      extensions: [Document, Paragraph, Text],
      content: paragraph(initial),
      injectCSS: false,
      autofocus: autoFocus ? 'end' : false,
      editorProps: {
        attributes,
        handleKeyDown: (_, event) => composer.onKeyDown(event),
      },
      onUpdate: () => composer.changed(name, box.text()),
    });
    const textUpTo = (end: number) => editor.state.doc.textBetween(0, end, '\n');
    const box: PageBox = {
      name,
      act,
      text: () => textUpTo(editor.state.doc.content.size),
      selection() {
        const { anchor, head } = editor.state.selection;
        return { anchor: textUpTo(anchor).length, focus: textUpTo(head).length };
      },
      clear: () => editor.commands.setContent(paragraph('')),
      editor: () => editor.view.dom,
    };
    const unmount = composer.add(box);
    if (initial) composer.changed(name, initial);
    return () => {
      unmount();
      editor.destroy();
    };
  }, []);

  return <div className="box" ref={holder} />;
}
