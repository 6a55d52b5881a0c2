import type { ComponentChildren } from 'preact';

interface Props {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  /** Shown, and not the person's to change. */
  readonly locked?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** On or off, at once. A checkbox to the keyboard, a switch to a screen reader. */
export function Switch({ on, set, locked = false, children }: Props) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
        role="switch"
        class="switch"
        checked={on}
        disabled={locked}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
