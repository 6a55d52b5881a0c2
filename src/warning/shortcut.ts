/**
 * The way to the hint by keyboard: Alt+J, from the compose box, only while a hint stands there; otherwise the keys are the
 * page's. Tab would not do: in between lie all controls of the page, and the hint goes when the box loses the focus.
 */

/** As `aria-keyshortcuts` and people write it. */
export const HINT_KEY = 'Alt+J';

/** What is asked of an event. Option+J gives another letter on a Mac, so the key is known by its place as well. */
export interface Keys {
  readonly type: string;
  readonly key?: string;
  readonly code?: string;
  readonly altKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly shiftKey?: boolean;
}

export function asksForHint({ type, key, code, altKey, ctrlKey, metaKey, shiftKey }: Keys): boolean {
  // Ctrl+Alt is AltGr: it writes a letter.
  return type === 'keydown' && altKey === true && !ctrlKey && !metaKey && !shiftKey && (key === 'j' || code === 'KeyJ');
}
