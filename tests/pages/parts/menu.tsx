/** Menus of sites that draw them at the end of the page, far from what they belong to. */

import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface LayerProps {
  readonly children: ReactNode;
  readonly id?: string;
}

/** Keys that are pressed in it are none of what it belongs to. */
export function MenuLayer({ children, id }: LayerProps) {
  return createPortal(
    <div id={id} onKeyDown={(event) => event.stopPropagation()}>
      <div role="menu">{children}</div>
    </div>,
    document.body,
  );
}

interface ItemProps {
  readonly onPress: (event: { nativeEvent: Event }) => void;
  readonly children: ReactNode;
  /** What the site itself gives its item. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A mouse presses it, and Enter and Space by the site's own handler. */
export function MenuItem({ onPress, children, attributes }: ItemProps) {
  return (
    <div
      role="menuitem"
      tabIndex={0}
      {...attributes}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') onPress(event);
      }}
    >
      {children}
    </div>
  );
}
