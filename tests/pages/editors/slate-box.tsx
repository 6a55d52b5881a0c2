/** Discord's kind of box: the real Slate, with a list of mentions in which Enter picks. */

import { useEffect, useId, useState } from 'react';
import { createEditor, type Descendant, Editor, Node, type Point, Element as SlateElement, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { Composer } from '../composer.ts';
import type { PageBox, SentAct } from '../record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  readonly label: string;
  readonly autoFocus?: boolean;
}

const accounts = ['dinas_pendidikan', 'dinas_kesehatan', 'kantor_kecamatan'];
const empty = (): Descendant[] => [{ type: 'line', children: [{ text: '' }] } as Descendant];

export function SlateBox({ composer, name, act, label, autoFocus }: Props) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const [query, setQuery] = useState<string | null>(null);
  const listId = useId();
  const matches = query === null ? [] : accounts.filter((account) => account.startsWith(query));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(() => {
    if (autoFocus) ReactEditor.focus(editor);
    const box: PageBox = {
      name,
      act,
      text: () => textOf(editor),
      selection: () => ({
        anchor: offsetOf(editor, editor.selection?.anchor),
        focus: offsetOf(editor, editor.selection?.focus),
      }),
      clear: () => {
        Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } });
      },
      editor: () => ReactEditor.toDOMNode(editor, editor),
    };
    return composer.add(box);
  }, []);

  const pick = (account: string) => {
    Transforms.delete(editor, { distance: (query ?? '').length, unit: 'character', reverse: true });
    Transforms.insertText(editor, `${account} `);
  };

  return (
    <Slate
      editor={editor}
      initialValue={empty()}
      onChange={() => {
        setQuery(mentionBefore(editor));
        composer.changed(name, textOf(editor));
      }}
    >
      <Editable
        role="textbox"
        aria-multiline
        aria-label={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={matches.length > 0}
        aria-controls={matches.length > 0 ? listId : undefined}
        aria-activedescendant={matches.length > 0 ? `${listId}-0` : undefined}
        placeholder={label}
        onKeyDown={(event) => {
          const [first] = matches;
          if (first && event.key === 'Enter') pick(first);
          else if (!composer.onKeyDown(event.nativeEvent)) return;
          event.preventDefault();
        }}
      />
      {matches.length > 0 && (
        <div role="listbox" id={listId} className="mentions">
          {matches.map((account, index) => (
            <div role="option" key={account} id={`${listId}-${index}`} aria-selected={index === 0}>
              @{account}
            </div>
          ))}
        </div>
      )}
    </Slate>
  );
}

function textOf(editor: Editor): string {
  return editor.children.map((line) => Node.string(line)).join('\n');
}

/** The letters after an `@` at the caret; null when the caret is not in a mention. */
function mentionBefore(editor: Editor): string | null {
  const { selection } = editor;
  const line = selection && Editor.above(editor, { match: (node) => SlateElement.isElement(node) });
  if (!selection || !line) return null;
  const before = Editor.string(editor, { anchor: Editor.start(editor, line[1]), focus: selection.focus });
  return /(?:^|\s)@(\w*)$/.exec(before)?.[1] ?? null;
}

/** A Slate point as an offset of `textOf()`. */
function offsetOf(editor: Editor, point: Point | undefined): number {
  if (!point) return 0;
  const [line = 0] = point.path;
  const before = editor.children.slice(0, line).reduce((sum, one) => sum + Node.string(one).length + 1, 0);
  return before + Editor.string(editor, { anchor: Editor.start(editor, [line]), focus: point }).length;
}
