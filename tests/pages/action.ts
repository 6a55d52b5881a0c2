import type { SentAct } from './record.ts';

/** A control of a practice page that publishes without a draft: what it is aimed at is judged. */
export interface ActionRow {
  readonly name: string;
  /** The site and its action in `src/sites` that this control stands for. */
  readonly site: string;
  readonly action: string;
  readonly url: string;
  /** Pressed after the page has opened, in this order, to bring both controls up. */
  readonly openers?: readonly string[];
  /** The control aimed at a partisan post, account or group; found in shadow roots too. */
  readonly partisan: string;
  /** Pressed before `partisan` where its control stands in a menu or a dialog that has to be opened first. */
  readonly partisanOpeners?: readonly string[];
  /** The same aimed at a harmless one. */
  readonly clean: string;
  readonly cleanOpeners?: readonly string[];
  /** The control once the act is done: pressing it takes the act back. None where that cannot be. */
  readonly undo?: string;
  /** What likes at a double click, aimed at each. */
  readonly double?: { readonly partisan: string; readonly clean: string };
  /** A single key that does it, and what has the focus then. */
  readonly key?: { readonly key: string; readonly partisan: string; readonly clean: string };
  readonly act: SentAct;
}
