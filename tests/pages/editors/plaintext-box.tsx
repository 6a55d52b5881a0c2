/** A box that the browser itself edits, without rich text and without a library: `contenteditable="plaintext-only"`. */

import { useEffect, useRef } from 'react';
import type { Composer } from '../composer.ts';
import type { PageBox, SentAct } from '../record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  readonly label: string;
  readonly autoFocus?: boolean;
}

export function PlaintextBox({ composer, name, act, label, autoFocus }: Props) {
  const editor = useRef<HTMLDivElement>(null);
  const text = () => editor.current?.textContent ?? '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(() => {
    if (autoFocus) editor.current?.focus();
    const box: PageBox = {
      name,
      act,
      text,
      selection: () => selectionIn(editor.current),
      clear() {
        editor.current?.replaceChildren();
        composer.changed(name, '');
      },
      editor: () => editor.current,
    };
    return composer.add(box);
  }, []);

  return (
    <div className="box">
      <div
        ref={editor}
        role="textbox"
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        aria-label={label}
        onInput={() => composer.changed(name, text())}
        onKeyDown={(event) => {
          if (composer.onKeyDown(event.nativeEvent)) event.preventDefault();
        }}
      />
    </div>
  );
}

function selectionIn(editor: Element | null): { anchor: number; focus: number } {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  return { anchor: offsetIn(editor, anchorNode, anchorOffset), focus: offsetIn(editor, focusNode, focusOffset) };
}

function offsetIn(editor: Element | null, node: Node | null | undefined, offset = 0): number {
  if (!editor || !node || !editor.contains(node)) return 0;
  const before = document.createRange();
  before.setStart(editor, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
