import { tell } from '../../src/browser/index.ts';
import type { Site } from '../../src/sites/index.ts';

/**
 * Tells the background that this tab is watched, for the sign in the toolbar: once the page stands, when it comes back out of
 * the browser's memory, and when the person returns to it, as an hour of rest may be over by then.
 */
export function announce(window: Window, { id }: Site, signal: AbortSignal): void {
  const say = () => void tell({ kind: 'here', site: id });
  window.addEventListener('pageshow', say, { signal });
  // Of the window itself: the focus of a field does not bubble.
  window.addEventListener('focus', say, { signal });
}
