/** A form field as a box: React holds its text, and draws it anew at every keystroke. */

import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Composer } from '../composer.ts';
import type { PageBox, SentAct } from '../record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  /** Shown while it is empty. */
  readonly label: string;
  /** A textarea unless told. */
  readonly as?: 'textarea' | 'input';
  /** The attributes that the site gives it. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly autoFocus?: boolean;
}

export function FieldBox({ composer, name, act, label, as: Field = 'textarea', attributes, autoFocus }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const latest = useRef(text);
  const change = (next: string) => {
    latest.current = next;
    setText(next);
    composer.changed(name, next);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(() => {
    if (autoFocus) field.current?.focus();
    const box: PageBox = {
      name,
      act,
      text: () => latest.current,
      selection: () => ({ anchor: field.current?.selectionStart ?? 0, focus: field.current?.selectionEnd ?? 0 }),
      clear: () => change(''),
      editor: () => field.current,
    };
    return composer.add(box);
  }, []);

  return (
    <Field
      ref={field}
      placeholder={label}
      autoComplete="off"
      value={text}
      onChange={(event: { target: { value: string } }) => change(event.target.value)}
      onKeyDown={(event: ReactKeyboardEvent) => {
        if (composer.onKeyDown(event.nativeEvent)) event.preventDefault();
      }}
      {...attributes}
    />
  );
}
