/** Telegram's kind of box: a plain contenteditable that the browser itself writes in, read by the site at every change. */

import { type RefObject, useEffect, useRef } from 'react';
import type { Composer } from '../composer.ts';
import type { PageBox, SentAct } from '../record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  readonly className?: string;
  readonly id?: string;
  readonly label: string;
  /** A second box of the same class in which the site measures the text. */
  readonly measure?: RefObject<HTMLElement>;
  /** Takes the key before it can send, as an open list does: true when it did. */
  readonly onKey?: (event: KeyboardEvent, box: OwnBoxHandle) => boolean;
  /** Hears every change, after the site has drawn itself anew. */
  readonly onChange?: (text: string) => void;
}

/** What a list of mentions may do to the box. */
export interface OwnBoxHandle {
  text(): string;
  write(text: string): void;
}

export function OwnBox({ composer, name, act, className, id, label, measure, onKey, onChange }: Props) {
  const element = useRef<HTMLDivElement>(null);

  const text = () => (element.current ? textOf(element.current) : '');
  const changed = () => {
    if (measure?.current) measure.current.textContent = text();
    composer.changed(name, text());
    onChange?.(text());
  };
  const write = (next: string) => {
    element.current?.replaceChildren(next);
    const end = element.current?.firstChild;
    if (end) document.getSelection()?.collapse(end, next.length);
    changed();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(() => {
    const box: PageBox = {
      name,
      act,
      text,
      selection: () => selectionOf(element.current),
      clear: () => {
        element.current?.replaceChildren();
        changed();
      },
      editor: () => element.current,
    };
    return composer.add(box);
  }, []);

  return (
    <div
      ref={element}
      id={id}
      className={className}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      dir="auto"
      aria-label={label}
      style={{ whiteSpace: 'pre-wrap' }}
      onInput={changed}
      onPaste={(event) => {
        event.preventDefault();
        document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
      }}
      onKeyDown={({ nativeEvent }) => {
        if (onKey?.(nativeEvent, { text, write }) || composer.onKeyDown(nativeEvent)) nativeEvent.preventDefault();
      }}
    />
  );
}

/** Browsers break lines by a `<br>`, by '\n' or by a block, and keep one break more at the end of the box. */
function textOf(box: Element): string {
  let text = '';
  const visit = (node: Node) => {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLBRElement) text += '\n';
    else if (node instanceof HTMLImageElement) text += node.alt;
    else {
      if (node !== box && text && !text.endsWith('\n')) text += '\n';
      for (const child of node.childNodes) visit(child);
    }
  };
  visit(box);
  return text.replace(/\n$/, '');
}

function selectionOf(box: Element | null): { anchor: number; focus: number } {
  const selection = document.getSelection();
  const at = (node: Node | null, offset: number) => {
    if (!box || !node || !box.contains(node)) return 0;
    const before = document.createRange();
    before.setStart(box, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  };
  return {
    anchor: at(selection?.anchorNode ?? null, selection?.anchorOffset ?? 0),
    focus: at(selection?.focusNode ?? null, selection?.focusOffset ?? 0),
  };
}
