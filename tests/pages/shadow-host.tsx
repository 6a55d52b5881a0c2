/** A custom element of a site: its shadow root, open or closed, and what is slotted into it. */

import { createElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { keepRoot } from './record.ts';

interface Props {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  /** What stands in the shadow root. */
  readonly inside: ReactNode;
  readonly mode?: ShadowRootMode;
  /** What stands in the page below the element. */
  readonly children?: ReactNode;
}

/** The mode that the page was asked for, by `?roots=closed`. */
export const rootMode: ShadowRootMode =
  new URLSearchParams(location.search).get('roots') === 'closed' ? 'closed' : 'open';

export function Host({ tag, attributes, inside, mode = 'open', children }: Props) {
  const host = useRef<HTMLElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an element gets one root, when it mounts
  useLayoutEffect(() => {
    const made = host.current?.attachShadow({ mode });
    if (!made) return;
    if (mode === 'closed') keepRoot(made);
    setRoot(made);
  }, []);

  return (
    <>
      {createElement(tag, { ref: host, ...attributes }, children)}
      {root && createPortal(inside, root)}
    </>
  );
}
