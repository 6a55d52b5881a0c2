import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** Whether it is pressed down, for one that can be. */
  readonly pressed?: boolean;
  readonly onPress: (event: Event) => void;
  readonly children: ReactNode;
}

/** A button that is none to the browser: the site itself lets Enter and Space press it. */
export function Pressable({ label, pressed, onPress, children }: Props) {
  return (
    <div
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={pressed}
      onClick={(event) => onPress(event.nativeEvent)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress(event.nativeEvent);
      }}
    >
      {children}
    </div>
  );
}
