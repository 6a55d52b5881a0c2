/** The dialog element: opens, asks its second question, closes, and tells one choice. */

import { h, render } from 'preact';
import type { Guard } from '../browser/index.ts';
import type { Message } from '../vocabulary.ts';
import type { Above } from './above.ts';
import { DIALOG_ACTIONS, type DialogAction, DialogContent, HEADING, LEAD, type Stage } from './Dialog.tsx';
import type { PressGuard } from './press.ts';
import { createStay } from './stay.ts';
import type { Choice, WarningView } from './view.ts';

export interface Asked {
  choose(choice: Choice): void;
  /** Nobody will choose: the page takes the dialog away, and away again when it is put back. */
  lost(): void;
}

export interface DialogBox {
  readonly element: HTMLDialogElement;
  /** On the screen, and asking. */
  readonly open: boolean;
  show(view: WarningView, asked: Asked): void;
  /** A button was pressed; `value` is its value. */
  act(value: string): void;
  /** Closes without a choice, and says that it is lost. */
  giveUp(): void;
}

interface Deps {
  readonly document: Document;
  readonly message: Message;
  readonly press: PressGuard;
  readonly above: Above;
  /** Puts our host back into the page. */
  readonly attach: () => void;
  readonly guard: Guard;
  readonly signal: AbortSignal;
}

/** What must never be pressed by a person who saw something else there. */
const RISKY: readonly DialogAction[] = ['ask-again', 'post-anyway', 'not-a-violation'];

export function createDialogBox({ document, message, press, above, attach, guard, signal }: Deps): DialogBox {
  const element = document.createElement('dialog');
  element.className = 'warning';
  element.setAttribute('aria-labelledby', HEADING);
  element.setAttribute('aria-describedby', LEAD);
  // A page that takes our host out leaves the attribute behind; the person's Esc takes it away, and is told of a moment later.
  const stay = createStay(document, () => !element.open || element.matches(':modal'));
  let asked: (Asked & { readonly view: WarningView }) | undefined;

  // Esc, or the back gesture of a phone. The event comes late: by then the dialog may be open again, for another draft.
  const closed = () => !element.open && finish('edit');
  element.addEventListener('close', () => void guard('warning.press', closed), { signal });

  function draw(view: WarningView, stage: Stage): void {
    element.role = stage === 'warning' ? 'dialog' : 'alertdialog';
    render(h(DialogContent, { view, stage, message }), element);
    press.renew();
  }

  /** The safe answer has the focus; the reader begins at the top. */
  function settle(): void {
    const safe = element.querySelector<HTMLButtonElement>('.primary');
    if (!element.open) {
      if (safe) safe.autofocus = true;
      element.showModal();
      above.renew(element.getRootNode());
    }
    safe?.focus({ preventScroll: true });
    for (const part of element.querySelectorAll('.sheet, .scroll')) part.scrollTo(0, 0);
  }

  /** On top of all that the page has opened since. */
  function raise(): void {
    element.close();
    press.renew();
    settle();
  }

  // Not the attribute: a page that takes our host out and puts it back leaves that one standing.
  const isOpen = () => element.matches(':modal') && element.checkVisibility();

  function close(): void {
    asked = undefined;
    stay.end();
    element.close();
  }

  function finish(choice: Choice): void {
    const choose = asked?.choose;
    close();
    choose?.(choice);
  }

  const actions: Record<DialogAction, () => void> = {
    edit: () => finish('edit'),
    'not-a-violation': () => finish('not-a-violation'),
    'post-anyway': () => finish('post-anyway'),
    guidance: () => asked?.choose('guidance'),
    'ask-again': () => {
      if (asked) draw(asked.view, 'asked-again');
      settle();
    },
  };

  const back = () => {
    attach();
    raise();
  };
  const giveUp = () => {
    const lost = asked?.lost;
    close();
    lost?.();
  };

  return {
    element,
    giveUp,
    get open() {
      return isOpen();
    },
    show(view, { choose, lost: told }) {
      element.close(); // a page that took our host out has closed it without telling
      render(null, element); // what was unfolded for another draft is folded again
      asked = { view, choose, lost: told };
      draw(view, 'warning');
      settle();
      if (!isOpen()) close();
      else
        stay.begin(
          () => void guard('warning.dialog', back),
          () => void guard('warning.dialog', giveUp),
        );
    },
    act(value) {
      const action = DIALOG_ACTIONS.find((name) => name === value);
      if (!action || !asked) return;
      // What the person saw there may not have been ours. Now it is, and the next press counts.
      if (RISKY.includes(action) && above.isThere(element.getRootNode())) raise();
      else actions[action]();
    },
  };
}
