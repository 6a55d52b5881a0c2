/** What every composer of every site has in common: some boxes, one send control, one send key. */

import { type RefObject, useEffect, useRef, useState } from 'react';
import { actsOnClick, actsOnKeydown, mountBox, mountOutlet, type Outlet, type PageBox, send } from './record.ts';

export interface Composer {
  /** True when some box holds text: the site's button is alive only then. */
  readonly filled: boolean;
  readonly button: RefObject<HTMLElement>;
  /** A box reports itself while it is mounted; the answer takes it away. */
  add(box: PageBox): () => void;
  /** A box reports its text at every change, so that the site draws itself anew at every keystroke. */
  changed(box: string, text: string): void;
  /** The site's click handler on its send control. */
  onClick(event: { nativeEvent: Event }): void;
  /** The site's handler on a form that Enter submits: heard however the page listens otherwise. */
  onSubmit(event: { nativeEvent: Event; preventDefault(): void }): void;
  /** The site's key handler on a send control that is no `<button>`: Enter and Space press it. */
  onControlKeyDown(event: { nativeEvent: KeyboardEvent; preventDefault(): void }): void;
  /** The site's key handler: true when the key was the send key, and must do nothing else. */
  onKeyDown(event: KeyboardEvent): boolean;
}

export function useComposer(isSendKey: (event: KeyboardEvent) => boolean, after?: () => void): Composer {
  const [texts, setTexts] = useState<Record<string, string>>({});
  const button = useRef<HTMLElement>(null);
  const latestAfter = useRef(after);
  latestAfter.current = after;
  const [outlet] = useState(() => {
    const boxes: PageBox[] = [];
    return {
      list: boxes,
      boxes: () => boxes,
      button: () => button.current,
      isSendKey,
      after: () => latestAfter.current?.(),
    };
  });
  useEffect(() => mountOutlet(outlet satisfies Outlet), [outlet]);

  return {
    filled: Object.values(texts).some((text) => text.trim() !== ''),
    button,
    add(box) {
      outlet.list.push(box);
      const unmount = mountBox(box);
      return () => {
        outlet.list.splice(outlet.list.indexOf(box), 1);
        unmount();
      };
    },
    changed(box, text) {
      setTexts((before) => ({ ...before, [box]: text }));
    },
    onClick(event) {
      if (actsOnClick) send(outlet, event.nativeEvent);
    },
    onSubmit(event) {
      event.preventDefault();
      send(outlet, event.nativeEvent);
    },
    onControlKeyDown(event) {
      const { key } = event.nativeEvent;
      if (key !== 'Enter' && key !== ' ') return;
      event.preventDefault();
      if (actsOnKeydown) send(outlet, event.nativeEvent);
    },
    onKeyDown(event) {
      if (!isSendKey(event)) return false;
      if (actsOnKeydown) send(outlet, event);
      return true;
    },
  };
}

/** X posts: Ctrl+Enter, ⌘+Enter. */
export function isControlEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event);
}

/** Comments and messages: Enter, but Shift+Enter breaks the line, and an open list of mentions takes the key. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  const listOpen = event.target instanceof Element && event.target.closest('[aria-activedescendant]') !== null;
  return event.key === 'Enter' && !event.shiftKey && !listOpen && !isComposing(event);
}

function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
