/** Discord's kind of box: the real Slate, with a list of what it proposes, in which Enter picks. */

import { useEffect, useId, useState } from 'react';
import { createEditor, type Descendant, Editor, Node, type Point, Element as SlateElement, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { Composer } from '../composer.ts';
import { type Suggestion, suggestionsAt } from '../parts/suggestions.ts';
import type { PageBox, SentAct } from '../record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  readonly label: string;
  readonly autoFocus?: boolean;
}

const empty = (): Descendant[] => [{ type: 'line', children: [{ text: '' }] } as Descendant];

export function SlateBox({ composer, name, act, label, autoFocus }: Props) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const [{ typed, matches }, propose] = useState(() => suggestionsAt(''));
  const listId = useId();

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

  const pick = ({ put }: Suggestion) => {
    Transforms.delete(editor, { distance: typed.length, unit: 'character', reverse: true });
    Transforms.insertText(editor, `${put} `);
  };

  return (
    <Slate
      editor={editor}
      initialValue={empty()}
      onChange={() => {
        propose(suggestionsAt(beforeCaret(editor)));
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
          {matches.map(({ shown }, index) => (
            <div role="option" key={shown} id={`${listId}-${index}`} aria-selected={index === 0}>
              {shown}
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

/** What stands before the caret in its line. */
function beforeCaret(editor: Editor): string {
  const { selection } = editor;
  const line = selection && Editor.above(editor, { match: (node) => SlateElement.isElement(node) });
  if (!selection || !line) return '';
  return Editor.string(editor, { anchor: Editor.start(editor, line[1]), focus: selection.focus });
}

/** A Slate point as an offset of `textOf()`. */
function offsetOf(editor: Editor, point: Point | undefined): number {
  if (!point) return 0;
  const [line = 0] = point.path;
  const before = editor.children.slice(0, line).reduce((sum, one) => sum + Node.string(one).length + 1, 0);
  return before + Editor.string(editor, { anchor: Editor.start(editor, [line]), focus: point }).length;
}
