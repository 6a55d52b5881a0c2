/**
 * A dialog or a menu may stand apart from the post that it passes on, and show nothing of it: what was pressed to open it
 * tells. Remembered until something else of the page is pressed.
 */
import { nearest } from '../composer/index.ts';
import type { Action, Site } from '../sites/index.ts';
import { controlIn } from './control.ts';
import { momentOf } from './moment.ts';
import { type Shown, shownAround } from './target.ts';

export interface Opened {
  /** Every event of a press, before it is judged. Only the browser's own may come here. */
  hear(event: Event, path: readonly Element[]): void;
  /** What the dialog or menu that a path leads out of was opened for; undefined for another act's, or when nothing tells. */
  by(action: Action, path: readonly Element[]): Shown | undefined;
}

/** What is drawn over the page. */
const OVER = ['[role="dialog"]', '[role="menu"]', 'dialog', '[popover]'].map((selector) => ({
  selector,
  source: 'ARIA',
}));

export function rememberOpened(site: Site): Opened {
  const actions = site.actions.flatMap((action) => (action.opened ? [{ action, opened: action.opened }] : []));
  let last: { readonly action: Action; readonly shown: Shown } | undefined;

  return {
    hear(event, path) {
      for (const { action, opened } of actions) {
        const shown = controlIn(path, opened.by) && shownAround(path, opened.target, site);
        if (!shown) continue;
        last = { action, shown };
        return;
      }
      if (last && momentOf(event).starts && !nearest(path, OVER)) last = undefined;
    },
    by(action, path) {
      // A control of the post itself is no part of what was opened over it.
      return last?.action === action && !path.includes(last.shown.target) ? last.shown : undefined;
    },
  };
}
