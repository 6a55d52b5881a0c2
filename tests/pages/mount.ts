import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Draws the page and says when its editors are alive. */
export function mount(app: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  flushSync(() => createRoot(root).render(app));
  window.ready = true;
}
