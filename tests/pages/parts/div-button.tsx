/** Buttons of sites that draw them from divs: Enter and Space press them by the site's own handler. */

import type { ReactNode } from 'react';
import type { Composer } from '../composer.ts';

interface ButtonProps {
  /** The `aria-label`; without one only the text says what it does. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly onPress: (event: { nativeEvent: Event }) => void;
  readonly children?: ReactNode;
}

export function DivButton({ label, pressed, expanded, onPress, children = label }: ButtonProps) {
  return (
    <div
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        onPress(event);
      }}
    >
      {children}
    </div>
  );
}

interface SendProps {
  readonly composer: Composer;
  readonly label?: string;
  /** Whether it stays alive while nothing is written. */
  readonly alive?: boolean;
  readonly children?: ReactNode;
}

/** The send control of a composer. */
export function DivSend({ composer, label, alive = composer.filled, children = label }: SendProps) {
  return (
    <div
      role="button"
      ref={composer.button}
      aria-label={label}
      aria-disabled={alive ? undefined : true}
      tabIndex={alive ? 0 : -1}
      onClick={composer.onClick}
      onKeyDown={composer.onControlKeyDown}
    >
      {children}
    </div>
  );
}
