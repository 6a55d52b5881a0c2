/** Bluesky's and the newer LinkedIn's kind of box: the real TipTap on ProseMirror. */

import { Editor, Extension, type JSONContent } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
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

/** What both sites have as well: the browser's own history knows nothing of what this editor writes. */
const History = Extension.create({
  name: 'history',
  addProseMirrorPlugins: () => [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo })],
});

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
      extensions: [Document, Paragraph, Text, History],
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
