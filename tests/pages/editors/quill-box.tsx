/** The classic LinkedIn's kind of box: the real Quill, also inside a shadow root. */

import Quill from 'quill';
import { useEffect, useRef } from 'react';
import type { Composer } from '../composer.ts';
import type { PageBox, SentAct } from '../record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  readonly label: string;
  readonly autoFocus?: boolean;
}

export function QuillBox({ composer, name, act, label, autoFocus }: Props) {
  const holder = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor is made once, when it mounts
  useEffect(() => {
    const container = holder.current?.appendChild(document.createElement('div'));
    if (!container) return;
    const ends = new AbortController();
    emptyWithoutHtml(container);
    const quill = new Quill(container, { modules: { toolbar: false }, placeholder: label });
    knowRoot(quill, ends.signal);
    const attributes = {
      role: 'textbox',
      'aria-label': label,
      'aria-multiline': 'true',
      'data-test-ql-editor-contenteditable': 'true',
    };
    for (const [attribute, value] of Object.entries(attributes)) quill.root.setAttribute(attribute, value);
    container.addEventListener(
      'keydown',
      (event) => {
        if (!composer.onKeyDown(event)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true, signal: ends.signal },
    );
    const box: PageBox = {
      name,
      act,
      text: () => quill.getText().replace(/\n$/, ''),
      selection() {
        const { index, length } = quill.getSelection() ?? { index: 0, length: 0 };
        return { anchor: index, focus: index + length };
      },
      clear: () => quill.setText('', 'user'),
      editor: () => quill.root,
    };
    quill.on('text-change', () => composer.changed(name, box.text()));
    if (autoFocus) quill.focus();
    const unmount = composer.add(box);
    return () => {
      unmount();
      ends.abort();
      container.remove();
    };
  }, []);

  return <div className="box" ref={holder} />;
}

/** Quill empties its container by an HTML string, which Trusted Types forbid on these pages. */
function emptyWithoutHtml(container: Element): void {
  Object.defineProperty(container, 'innerHTML', { get: () => '', set: () => container.replaceChildren() });
}

/**
 * Quill asks the document for focus and selection; inside a shadow root the root has to answer, and in Chromium it alone
 * has the selection.
 */
function knowRoot(quill: Quill, signal: AbortSignal): void {
  const root = quill.root.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  quill.selection.hasFocus = () => quill.root.contains(root.activeElement);
  const own: unknown = Reflect.get(root, 'getSelection');
  if (typeof own !== 'function') return;
  document.getSelection = () => (root.activeElement ? own.call(root) : window.getSelection());
  signal.addEventListener('abort', () => Reflect.deleteProperty(document, 'getSelection'), { once: true });
}
