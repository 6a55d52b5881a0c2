/**
 * Holds a send back until its verdict is known, and lets it go.
 *
 * The invariant: an event is stopped only after the verdict stands, and at the decisive event only after the warning is on
 * the screen. Whatever fails before that lets the event go on to the page (the guard counts it). A draft that is `aman` is
 * never touched: its own trusted event reaches the page.
 */
import { boxIn, elementsOf, noteWritten, rootsOf, wayOf } from '../composer/index.ts';
import { type AimsOptions, holdAims } from './aims.ts';
import { PRESS_EVENTS } from './moment.ts';
import { pressKeysOf } from './press.ts';
import { holdSends, type Sends, type SendsOptions } from './sends.ts';

export type GateOptions = Omit<SendsOptions & AimsOptions, 'resending'>;

/** `allow`: the person decided so while composing. */
export type Gate = Pick<Sends, 'allow'>;

/** Listens on the window in the capture phase: must be called at `document_start`, before the page's own scripts. */
export function openGate(options: GateOptions): Gate {
  const { window, site, signal, guard } = options;
  const keys = pressKeysOf(site);
  const heard = new WeakSet<ShadowRoot>();
  let isResending = false;

  const resending = (press: () => void): void => {
    isResending = true;
    try {
      press();
    } finally {
      isResending = false;
    }
  };
  const sends = holdSends({ ...options, resending });
  const isAimStopped = holdAims({ ...options, resending });

  const isStopped = (event: Event): boolean => {
    const { path, closed } = wayOf(event);
    // The window can but guess what is pressed in a closed root; what it guessed wrong is heard in there.
    hearIn([closed]);
    // What stands in a box may have been there before anybody wrote.
    if (event.type === 'keydown' && event.isTrusted && boxIn(path, site)) hearIn(rootsOf(path));
    const decision = sends.decide(event, path);
    // Who decided to send the words has decided on what they share as well.
    return decision === 'free' ? isAimStopped(event, path) : decision === 'held';
  };

  const stopIfHeld = (event: Event): void => {
    if (isResending || isNoPress(event)) return;
    if (!guard('gate', () => isStopped(event))) return;
    event.stopImmediatePropagation();
    if (!isTouch(event.type)) event.preventDefault();
  };

  /** Most keys are letters of a draft, and only the first button of a mouse presses. */
  const isNoPress = (event: Event): boolean =>
    event instanceof KeyboardEvent ? !keys.has(event.key) : event instanceof MouseEvent && event.button > 0;

  /** A submit never leaves the shadow root of its form, and the way of a press in a closed one is told there alone. */
  const hearIn = (roots: Iterable<ShadowRoot | undefined>): void => {
    for (const root of roots) {
      if (!root || heard.has(root)) continue;
      heard.add(root);
      for (const type of root.mode === 'closed' ? PRESS_EVENTS : (['submit'] as const)) listen(root, type);
    }
  };
  const listen = (target: EventTarget, type: string): void =>
    target.addEventListener(type, stopIfHeld, { capture: true, passive: isTouch(type), signal });

  const hearWriting = (event: Event): void => {
    const path = elementsOf(event);
    const box = event.isTrusted ? boxIn(path, site) : undefined;
    if (!box) return;
    noteWritten(box.element);
    hearIn(rootsOf(path));
  };
  // Some editors take what is pasted or dropped themselves: then no input comes of it.
  for (const type of ['beforeinput', 'paste', 'drop']) {
    const note = (event: Event) => void guard('gate', () => hearWriting(event));
    window.addEventListener(type, note, { capture: true, passive: true, signal });
  }

  for (const type of PRESS_EVENTS) listen(window, type);

  return sends;
}

/** A prevented touch would swallow the click that shows the warning; a prevented mousedown only keeps the caret in its box. */
function isTouch(type: string): boolean {
  return type.startsWith('touch');
}
