/**
 * Law 4: the page learns nothing. What happens inside our closed root reaches page scripts as an event at the host, with
 * the place of every click. Called before any page script runs, so that ours is the first listener of the window, and an
 * event at the host ends here. Stopping it leaves the browser's own action alone: a button still submits its form, Tab
 * still moves on, Esc still closes. What our root has to know arrives by events that never leave it: submit, close.
 */
import type { Guard } from '../browser/index.ts';
import { asksForHint } from './shortcut.ts';
import type { Surface } from './surface.ts';

/** Every event of the UI that crosses a shadow boundary. Those marked passive never hold up scrolling. */
export const OWN_EVENTS = [
  ...[
    'pointerdown',
    'pointerup',
    'pointermove',
    'pointerrawupdate',
    'pointerover',
    'pointerout',
    'pointerenter',
    'pointerleave',
  ],
  ...['pointercancel', 'gotpointercapture', 'lostpointercapture'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'DOMActivate'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'textInput'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['focus', 'blur', 'focusin', 'focusout', 'DOMFocusIn', 'DOMFocusOut'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'dragend', 'drop'],
  ...['selectstart', 'selectionchange', 'copy', 'cut', 'paste', 'beforecopy', 'beforecut', 'beforepaste'],
  ...['animationstart', 'animationiteration', 'animationend', 'animationcancel'],
  ...['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel'],
] as const;

export const PASSIVE_EVENTS = [
  ...['wheel', 'mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll', 'scroll', 'scrollend'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
] as const;

/** Keeps every event at our host from the page, until `signal` aborts. `surface` is asked for at each event. */
export function keepOwnEvents(
  window: EventTarget,
  surface: () => Pick<Surface, 'owns' | 'takes' | 'pressed' | 'focusHint'> | undefined,
  guard: Guard,
  signal: AbortSignal,
): void {
  const sort = (event: Event) => {
    const own = surface();
    if (!own) return;
    if (own.owns(event)) {
      event.stopImmediatePropagation();
      if (event.isTrusted) own.pressed(event);
    } else if (event.isTrusted && own.takes(event)) {
      event.stopImmediatePropagation();
    } else if (event.isTrusted && event instanceof KeyboardEvent && asksForHint(event) && own.focusHint()) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
  };
  const keep = (event: Event) => void guard('own-events', () => sort(event));
  for (const type of OWN_EVENTS) window.addEventListener(type, keep, { capture: true, passive: false, signal });
  for (const type of PASSIVE_EVENTS) window.addEventListener(type, keep, { capture: true, passive: true, signal });
}
