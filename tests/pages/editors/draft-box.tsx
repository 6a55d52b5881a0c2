/** X's kind of box: the real Draft.js, with a list of what it proposes, in which Enter picks. */

import { ContentState, Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Composer } from '../composer.ts';
import { type Suggestion, type Suggestions, suggestionsAt } from '../parts/suggestions.ts';
import type { PageBox, SentAct } from '../record.ts';
import 'draft-js/dist/Draft.css';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  readonly testId: string;
  readonly label: string;
  readonly autoFocus?: boolean;
  /** What stands in the box from the beginning. */
  readonly initial?: string;
}

export function DraftBox({ composer, name, act, testId, label, autoFocus, initial = '' }: Props) {
  const [state, setState] = useState(() =>
    EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(initial))),
  );
  const [picked, setPicked] = useState(0);
  const [drawn, setDrawn] = useState(0);
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  const listId = useId();
  const { typed, matches } = proposedIn(state);

  const change = (next: EditorState) => {
    latest.current = next;
    setState(next);
    setPicked(0);
    composer.changed(name, textOf(next));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(() => {
    if (autoFocus) change(EditorState.moveFocusToEnd(latest.current));
    const box: PageBox = {
      name,
      act,
      text: () => textOf(latest.current),
      selection: () => selectionOf(latest.current),
      clear() {
        change(EditorState.createEmpty());
        // Drawn as a new one: in Firefox letters that the browser itself has put in would stay, and be read back later.
        setDrawn((before) => before + 1);
      },
      editor: () => editor.current?.editor ?? null,
    };
    return composer.add(box);
  }, []);

  const pick = (one: Suggestion | undefined) => {
    const before = latest.current;
    const caret = before.getSelection();
    const start = caret.getStartOffset() - typed.length;
    const range = caret.merge({ anchorOffset: start, focusOffset: caret.getStartOffset() });
    const content = Modifier.replaceText(before.getCurrentContent(), range, `${one?.put} `);
    change(EditorState.push(before, content, 'insert-characters'));
  };

  const onKey = (event: ReactKeyboardEvent): string | null => {
    if (composer.onKeyDown(event.nativeEvent)) return 'done';
    if (matches.length === 0 || event.nativeEvent.isComposing) return getDefaultKeyBinding(event);
    if (event.key === 'ArrowDown') setPicked((picked + 1) % matches.length);
    else if (event.key === 'ArrowUp') setPicked((picked + matches.length - 1) % matches.length);
    else if (event.key === 'Enter' || event.key === 'Tab') pick(matches[picked]);
    else return getDefaultKeyBinding(event);
    event.preventDefault();
    return 'done';
  };

  return (
    <div className="box">
      <Editor
        key={drawn}
        ref={editor}
        editorState={state}
        onChange={change}
        keyBindingFn={onKey}
        handleKeyCommand={(command: string) => (command === 'done' ? 'handled' : 'not-handled')}
        placeholder={label}
        role="textbox"
        ariaLabel={label}
        ariaMultiline
        ariaAutoComplete="list"
        ariaExpanded={matches.length > 0}
        ariaControls={matches.length > 0 ? listId : undefined}
        ariaActiveDescendantID={matches.length > 0 ? `${listId}-${picked}` : undefined}
        webDriverTestID={testId}
        stripPastedStyles
        spellCheck
      />
      {matches.length > 0 && (
        <div role="listbox" id={listId} className="mentions" data-testid="typeaheadDropdown">
          {matches.map((one, index) => (
            <button
              type="button"
              role="option"
              key={one.shown}
              id={`${listId}-${index}`}
              aria-selected={index === picked}
              data-testid="typeaheadResult"
              onMouseDown={(event) => {
                event.preventDefault();
                pick(one);
              }}
            >
              {one.shown}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

function proposedIn(state: EditorState): Suggestions {
  const caret = state.getSelection();
  if (!caret.isCollapsed() || !caret.getHasFocus()) return suggestionsAt('');
  const line = state.getCurrentContent().getBlockForKey(caret.getStartKey()).getText();
  return suggestionsAt(line.slice(0, caret.getStartOffset()));
}

function selectionOf(state: EditorState): { anchor: number; focus: number } {
  const selection = state.getSelection();
  const blocks = state.getCurrentContent().getBlocksAsArray();
  const at = (key: string, offset: number) => {
    const before = blocks.slice(
      0,
      blocks.findIndex((block) => block.getKey() === key),
    );
    return before.reduce((sum, block) => sum + block.getLength() + 1, offset);
  };
  return {
    anchor: at(selection.getAnchorKey(), selection.getAnchorOffset()),
    focus: at(selection.getFocusKey(), selection.getFocusOffset()),
  };
}
