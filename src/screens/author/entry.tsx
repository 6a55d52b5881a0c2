import type { ComponentChildren } from 'preact';
import { useTexts } from '../system/texts.ts';

interface Props {
  /** Where it stands in the pack: `guidance[0]`. */
  readonly path: string;
  /** Says which one it is: "Butir 2". */
  readonly title: string;
  readonly remove: () => void;
  readonly children: ComponentChildren;
}

/** One entry of a list, with the way to take it out. */
export function Entry({ path, title, remove, children }: Props) {
  const { message } = useTexts();
  return (
    <fieldset class="entry" id={path}>
      <legend>{title}</legend>
      {children}
      <button
        type="button"
        class="plain small"
        aria-label={`${message('settings_remove')}: ${title}`}
        onClick={({ currentTarget }) => {
          // The button goes with its entry; the part it stood in takes the focus.
          currentTarget.closest('section')?.querySelector<HTMLElement>('h2')?.focus();
          remove();
        }}
      >
        {message('settings_remove')}
      </button>
    </fieldset>
  );
}
