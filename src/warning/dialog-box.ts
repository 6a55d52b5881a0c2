/** The dialog element: opens, asks its second question, closes, and tells one choice. */
import { h, render } from 'preact';
import type { Message } from '../vocabulary.ts';
import { DIALOG_ACTIONS, type DialogAction, DialogContent, HEADING, LEAD, type Stage } from './Dialog.tsx';
import type { PressGuard } from './press.ts';
import type { Choice, WarningView } from './view.ts';

export type Choose = (choice: Choice) => void;

export interface DialogBox {
  readonly element: HTMLDialogElement;
  readonly open: boolean;
  show(view: WarningView, choose: Choose): void;
  /** Without a choice. */
  close(): void;
  /** A button was pressed; `value` is its value. */
  act(value: string): void;
}

interface Deps {
  readonly document: Document;
  readonly message: Message;
  readonly press: PressGuard;
  readonly signal: AbortSignal;
}

export function createDialogBox({ document, message, press, signal }: Deps): DialogBox {
  const element = document.createElement('dialog');
  element.className = 'warning';
  element.setAttribute('aria-labelledby', HEADING);
  element.setAttribute('aria-describedby', LEAD);
  let asked: { readonly view: WarningView; readonly choose: Choose } | undefined;

  // Esc, or the back gesture of a phone. The event comes late: by then the dialog may be open again, for another draft.
  element.addEventListener('close', () => !element.open && finish('edit'), { signal });

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
    }
    safe?.focus({ preventScroll: true });
    for (const part of element.querySelectorAll('.sheet, .scroll')) part.scrollTo(0, 0);
  }

  function close(): void {
    asked = undefined;
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

  return {
    element,
    get open() {
      // Not the attribute: a page that takes our host out and puts it back leaves that one standing.
      return element.matches(':modal');
    },
    show(view, choose) {
      element.close(); // a page that took our host out has closed it without telling
      render(null, element); // what was unfolded for another draft is folded again
      asked = { view, choose };
      draw(view, 'warning');
      settle();
    },
    close,
    act(value) {
      const action = DIALOG_ACTIONS.find((name) => name === value);
      if (action && asked) actions[action]();
    },
  };
}
