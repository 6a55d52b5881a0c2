/** Boxes as sites write them themselves: a bare contenteditable, and a field that no framework controls. */

import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Composer } from '../composer.ts';
import type { PageBox, SentAct } from '../record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  readonly label: string;
  readonly id?: string;
  readonly className?: string;
}

/** @param editable the attribute's value: empty means "true" too. */
export function PlainBox({
  editable = 'true',
  ...props
}: Props & { readonly editable?: '' | 'true' | 'plaintext-only' }) {
  const element = useRef<HTMLDivElement>(null);
  const listeners = useBox(props, element, {
    // biome-ignore lint/performance/useDomNodeTextContent: a line is an element of its own here; the last break is nobody's
    read: (box) => box.innerText.replace(/\n$/, ''),
    empty: (box) => box.replaceChildren(),
    selection: selectionIn,
  });
  return (
    <div
      ref={element}
      id={props.id}
      className={`plain ${props.className ?? ''}`}
      contentEditable={editable}
      role="textbox"
      aria-label={props.label}
      {...listeners}
    />
  );
}

export function PlainField({
  line = false,
  testId,
  ...props
}: Props & { readonly line?: boolean; readonly testId?: string }) {
  const element = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const listeners = useBox(props, element, {
    read: (box) => box.value,
    empty: (box) => {
      box.value = '';
    },
    selection: (box) => ({ anchor: box.selectionStart ?? 0, focus: box.selectionEnd ?? 0 }),
  });
  const Tag = line ? 'input' : 'textarea';
  return (
    <Tag
      ref={element}
      id={props.id}
      className={props.className}
      data-e2e={testId}
      placeholder={props.label}
      {...listeners}
    />
  );
}

interface How<Box> {
  read(box: Box): string;
  empty(box: Box): void;
  selection(box: Box): { anchor: number; focus: number };
}

/** The site's own part: it keeps the text at every `input`, and sends at its key. */
function useBox<Box extends HTMLElement>({ composer, name, act }: Props, element: RefObject<Box>, how: How<Box>) {
  const text = useRef('');
  const keep = () => {
    text.current = element.current ? how.read(element.current) : '';
    composer.changed(name, text.current);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(() => {
    const box: PageBox = {
      name,
      act,
      text: () => text.current,
      selection: () => (element.current ? how.selection(element.current) : { anchor: 0, focus: 0 }),
      clear() {
        if (element.current) how.empty(element.current);
        keep();
      },
      editor: () => element.current,
    };
    return composer.add(box);
  }, []);

  return {
    onInput: keep,
    onKeyDown(event: KeyboardEvent) {
      if (composer.onKeyDown(event.nativeEvent)) event.preventDefault();
    },
  };
}

/** Within one line. */
function selectionIn(box: HTMLElement): { anchor: number; focus: number } {
  const selection = getSelection();
  const offsetOf = (node: Node | null, offset: number) => {
    if (!node || !box.contains(node)) return 0;
    const before = document.createRange();
    before.setStart(box, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  };
  return {
    anchor: offsetOf(selection?.anchorNode ?? null, selection?.anchorOffset ?? 0),
    focus: offsetOf(selection?.focusNode ?? null, selection?.focusOffset ?? 0),
  };
}
