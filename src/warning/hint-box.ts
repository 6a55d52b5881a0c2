/** The hint beside the compose box: a chip at rest, a card when unfolded, or a short note. It never takes the focus. */

import { h, render } from 'preact';
import type { Guard } from '../browser/index.ts';
import type { Message } from '../vocabulary.ts';
import { createBeside } from './beside.ts';
import { follow } from './follow.ts';
import { HINT_ACTIONS, Hint, type HintAction } from './Hint.tsx';
import { createHintPress } from './hint-press.ts';
import { contentsOf, type HintCalls, type Shown, type Unfolded } from './hint-shown.ts';
import type { HintPlace } from './spot.ts';
import type { WarningView } from './view.ts';

export interface HintBox {
  readonly element: HTMLElement;
  show(view: WarningView, place: HintPlace, calls: HintCalls, card: boolean): void;
  note(text: string, place: HintPlace): void;
  hide(): void;
  /** Back to the chip, or from the chip back to the compose box. */
  fold(): void;
  /** By keyboard, from the compose box. False when there is nothing to go to. */
  focus(): boolean;
  act(value: string): void;
  /** True for an event of a press on the hint, which for the browser was one on the page beneath. */
  takes(event: Event): boolean;
}

interface Deps {
  readonly document: Document;
  readonly message: Message;
  readonly mirror: HTMLElement;
  readonly guard: Guard;
  readonly signal: AbortSignal;
}

export function createHintBox({ document, message, mirror, guard, signal }: Deps): HintBox {
  const element = document.createElement('div');
  element.className = 'hint';
  element.popover = 'manual';
  const beside = createBeside(element, mirror);
  let shown: Shown | undefined;
  let following: AbortController | undefined;

  function put(next: Shown): void {
    const box = shown?.place.box;
    shown = next;
    const moved = box !== next.place.box;
    if (moved && element.isConnected) element.togglePopover(false); // shown anew it lies above a modal of the site
    arrange();
    if (!moved) return;
    following?.abort();
    following = new AbortController();
    follow(next.place.box, keep, AbortSignal.any([signal, following.signal]));
  }

  /** As long as it may, it goes with its box; otherwise it is placed anew. */
  function keep(): () => void {
    const go = guard('warning.hint', () => shown && beside.keep(shown.place));
    return () => guard('warning.hint', go ?? arrange);
  }

  /** Draws and places it; a card without a free place rests as a chip, a chip without one is not seen. */
  function arrange(): void {
    if (!shown || !element.isConnected) return; // the page may have taken our host out
    const wanted = contentsOf(shown);
    for (const content of wanted) {
      render(h(Hint, { content, message }), element);
      element.togglePopover(true);
      // Where a smaller one stands, there may be room for the wanted one soon.
      if (beside.settle(shown.place, content === wanted[0])) return;
    }
  }

  function hide(): void {
    const back = focused() ? shown?.place.box : undefined;
    following?.abort();
    following = undefined;
    shown = undefined;
    if (element.isConnected) element.togglePopover(false);
    render(null, element);
    back?.focus({ preventScroll: true });
  }

  const focused = () => element.matches(':focus-within');

  function unfold(unfolded: Unfolded): void {
    if (shown?.kind !== 'view') return;
    const held = focused();
    put({ ...shown, unfolded });
    const roomless = unfolded === 'person' && !element.querySelector('.card');
    if (roomless) call('open');
    else if (held) element.querySelector<HTMLElement>('.primary, .chip')?.focus({ preventScroll: true });
  }

  function call(name: keyof HintCalls): void {
    if (shown?.kind !== 'view') return;
    const { calls } = shown;
    if (name === 'dismiss') hide();
    calls[name]();
  }

  const actions: Record<HintAction, () => void> = {
    unfold: () => unfold('person'),
    fold: () => unfold('no'),
    open: () => call('open'),
    dismiss: () => call('dismiss'),
    guidance: () => call('guidance'),
  };

  const act = (value: string): void => {
    const action = HINT_ACTIONS.find((name) => name === value);
    if (action) actions[action]();
  };
  const press = createHintPress(element, () => shown?.place.box, act);

  return {
    element,
    hide,
    act,
    takes: press.takes,
    show(view, place, calls, card) {
      const asked = shown?.kind === 'view' && shown.unfolded === 'person' && shown.place.box === place.box;
      put({ kind: 'view', view, place, calls, unfolded: asked ? 'person' : card ? 'hint' : 'no' });
    },
    note: (text, place) => put({ kind: 'note', text, place }),
    fold() {
      if (shown?.kind !== 'view') return;
      if (shown.unfolded !== 'no') unfold('no');
      else if (focused()) shown.place.box.focus({ preventScroll: true });
    },
    focus() {
      if (shown?.kind === 'view' && element.classList.contains('nowhere')) {
        call('open'); // there was no room for the chip
        return true;
      }
      const button = element.querySelector<HTMLElement>('.primary, .chip');
      button?.focus({ preventScroll: true });
      return button !== null && focused();
    },
  };
}
