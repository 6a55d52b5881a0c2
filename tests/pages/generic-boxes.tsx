/** What plain pages write in: a field of a form, and an editable element without any editor behind it. */

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Composer } from './composer.ts';
import type { SentAct } from './record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  readonly label: string;
}

export function FieldBox({ composer, name, act, label, line }: Props & { readonly line?: boolean }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const latest = useRef(text);
  const change = (next: string) => {
    latest.current = next;
    setText(next);
    composer.changed(name, next);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(
    () =>
      composer.add({
        name,
        act,
        text: () => latest.current,
        selection: () => ({ anchor: field.current?.selectionStart ?? 0, focus: field.current?.selectionEnd ?? 0 }),
        clear: () => change(''),
        editor: () => field.current,
      }),
    [],
  );

  const Field = line ? 'input' : 'textarea';
  return (
    <Field
      ref={field}
      placeholder={label}
      aria-label={label}
      value={text}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event: KeyboardEvent) => {
        if (composer.onKeyDown(event.nativeEvent)) event.preventDefault();
      }}
    />
  );
}

/** Its own nodes are its only state, as the page reads them when it sends. */
export function PlainBox({ composer, name, act, label, kind }: Props & { readonly kind: 'true' | 'plaintext-only' }) {
  const element = useRef<HTMLDivElement>(null);
  const text = () => (element.current ? textOf(element.current) : '');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(
    () =>
      composer.add({
        name,
        act,
        text,
        selection: () => (element.current ? selectionIn(element.current) : { anchor: 0, focus: 0 }),
        clear: () => {
          element.current?.replaceChildren();
          composer.changed(name, '');
        },
        editor: () => element.current,
      }),
    [],
  );

  return (
    <div
      ref={element}
      className="box"
      role={kind === 'true' ? undefined : 'textbox'}
      aria-label={label}
      tabIndex={0}
      contentEditable={kind}
      suppressContentEditableWarning
      onInput={() => composer.changed(name, text())}
      onKeyDown={(event) => {
        if (composer.onKeyDown(event.nativeEvent)) event.preventDefault();
      }}
    />
  );
}

function textOf(root: Node): string {
  let text = '';
  const visit = (node: Node) => {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLBRElement) text += '\n';
    else {
      const block = node instanceof HTMLDivElement && node !== root;
      if (block && text && !text.endsWith('\n')) text += '\n';
      for (const child of node.childNodes) visit(child);
    }
  };
  visit(root);
  return text.replaceAll('\u00a0', ' ').replace(/\n$/, '');
}

function selectionIn(element: HTMLElement): { anchor: number; focus: number } {
  // Chromium keeps a selection for each shadow root, Firefox one for the document.
  const root: Node & { getSelection?: () => Selection | null } = element.getRootNode();
  const selection = root.getSelection?.() ?? getSelection();
  const offset = (node: Node | null | undefined, at = 0) => {
    if (!node || !element.contains(node)) return 0;
    const range = new Range();
    range.setStart(element, 0);
    range.setEnd(node, at);
    return textOf(range.cloneContents()).length;
  };
  return {
    anchor: offset(selection?.anchorNode, selection?.anchorOffset),
    focus: offset(selection?.focusNode, selection?.focusOffset),
  };
}
