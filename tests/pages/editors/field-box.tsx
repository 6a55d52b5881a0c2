/** A form field under React's control, drawn anew at every keystroke: a textarea, or an input of one line. */

import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Composer } from '../composer.ts';
import type { PageBox, SentAct } from '../record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  /** Its name, also shown while it is empty; a site may give other attributes instead. */
  readonly label?: string;
  /** One line: an input, in which Enter submits the form. */
  readonly oneLine?: boolean;
  readonly autoFocus?: boolean;
  /** What stands in the box from the beginning. */
  readonly initial?: string;
  /** What the site itself gives its field: `id`, `name`, `className`, `autoComplete` … */
  readonly attributes?: Readonly<Record<string, string>>;
}

export function FieldBox({ composer, name, act, label, oneLine, autoFocus, initial = '', attributes }: Props) {
  const [text, setText] = useState(initial);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const latest = useRef(text);
  const change = (next: string) => {
    latest.current = next;
    setText(next);
    composer.changed(name, next);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(() => {
    if (initial) change(initial);
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

  const Field = oneLine ? 'input' : 'textarea';
  return (
    <Field
      ref={field}
      aria-label={label}
      placeholder={label}
      {...attributes}
      value={text}
      onChange={(event: { target: { value: string } }) => change(event.target.value)}
      onKeyDown={(event: ReactKeyboardEvent) => {
        if (composer.onKeyDown(event.nativeEvent)) event.preventDefault();
      }}
    />
  );
}
