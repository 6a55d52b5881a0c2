import type { SentAct } from './record.ts';

/** A box of a practice page, for specs that hold for every one of them. */
export interface Surface {
  readonly name: string;
  /** The site and its surface in `src/sites` that this box stands for. */
  readonly site: string;
  readonly surface: string;
  /** Name of the box in `window.sent` and `window.editorText`. */
  readonly boxName: string;
  readonly url: string;
  /** Pressed after the page has opened, in this order, to bring the box up. */
  readonly openers?: readonly string[];
  /** Name of the iframe in which box and button stand. */
  readonly frame?: string;
  /** Also found in shadow roots. */
  readonly box: string;
  /** None where only a key sends. */
  readonly button?: string;
  /** Inside of the button, or beside it what presses it too: its icon, its label. */
  readonly icon?: string;
  /** The button is one of a form: the browser submits it by an event of its own, trusted even when a script pressed. */
  readonly submits?: boolean;
  /** The keys that send from this box; none where only the button does. */
  readonly keys: readonly string[];
  /** The browser submits the form at that key, and the page hears of the submit alone. */
  readonly keySubmits?: boolean;
  /** The key that breaks the line here; none in a box of one line. */
  readonly newline?: string;
  readonly act: SentAct;
}
