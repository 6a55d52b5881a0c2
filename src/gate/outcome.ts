import { type Box, read } from '../composer/index.ts';
import type { Press } from './press.ts';

/** How long a site has to show that it took the press, in milliseconds. */
const PATIENCE = 2_000;

/** Everything that a press sends, in one string: what a permit is for. */
export function wordingOf({ boxes }: { readonly boxes: readonly Box[] }): string {
  return boxes.map((box) => read(box.element).text).join('\u0000');
}

/** Whether the boxes still stand on the page with exactly this text. */
export function stillThere(press: Press, wording: string): boolean {
  return press.boxes.every((box) => box.element.isConnected) && wordingOf(press) === wording;
}

/**
 * Watches the composer until the draft has left it. Calls `ignored` when it is still there, untouched, after a while:
 * the site took no notice of the press. Never claims that something was sent.
 */
export function watchOutcome(
  press: Press,
  wording: string,
  then: { gone(): void; ignored(): void },
  window: Window,
  signal: AbortSignal,
): void {
  if (!stillThere(press, wording)) {
    then.gone();
    return;
  }
  const stop = new AbortController();
  const ends = AbortSignal.any([signal, stop.signal]);
  const observer = new MutationObserver(() => {
    if (stillThere(press, wording)) return;
    stop.abort();
    then.gone();
  });
  // A field that is emptied changes no node, but its button does.
  observer.observe(window.document, { attributes: true, childList: true, characterData: true, subtree: true });
  const timer = window.setTimeout(() => {
    stop.abort();
    stillThere(press, wording) ? then.ignored() : then.gone();
  }, PATIENCE);
  ends.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );
}
