/** Facebook's and Instagram's kind of box: the real Lexical. */

import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type PointType,
} from 'lexical';
import { useEffect } from 'react';
import type { Composer } from '../composer.ts';
import type { PageBox, SentAct } from '../record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  readonly label: string;
  readonly autoFocus?: boolean;
}

export function LexicalBox(props: Props) {
  const config = {
    namespace: props.name,
    onError(error: Error) {
      throw error;
    },
  };
  return (
    <LexicalComposer initialConfig={config}>
      <div className="box">
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              aria-label={props.label}
              aria-placeholder={props.label}
              placeholder={<div className="placeholder">{props.label}</div>}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        <Site {...props} />
      </div>
    </LexicalComposer>
  );
}

/** The site's own part in the editor: it hears of changes, and sends. */
function Site({ composer, name, act, autoFocus }: Props) {
  const [editor] = useLexicalComposerContext();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(() => {
    if (autoFocus) editor.focus();
    const read = <T,>(how: () => T): T => editor.getEditorState().read(how);
    const box: PageBox = {
      name,
      act,
      text: () => read(textOf),
      selection: () => read(selectionOf),
      clear: () => editor.update(() => $getRoot().clear(), { discrete: true }),
      editor: () => editor.getRootElement(),
    };
    const endings = [
      composer.add(box),
      editor.registerUpdateListener(() => composer.changed(name, box.text())),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || !composer.onKeyDown(event)) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    return () => {
      for (const end of endings) end();
    };
  }, []);

  return null;
}

function textOf(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}

function selectionOf(): { anchor: number; focus: number } {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { anchor: 0, focus: 0 };
  return { anchor: offsetOf(selection.anchor), focus: offsetOf(selection.focus) };
}

/** A Lexical point as an offset of `textOf()`. */
function offsetOf(point: PointType): number {
  let offset = 0;
  for (const block of $getRoot().getChildren()) {
    if (!$isElementNode(block)) continue;
    for (const [index, leaf] of block.getChildren().entries()) {
      if (point.key === block.getKey() && point.offset === index) return offset;
      if (point.key === leaf.getKey()) return offset + point.offset;
      offset += leaf.getTextContentSize();
    }
    if (point.key === block.getKey()) return offset;
    offset += 1;
  }
  return 0;
}
