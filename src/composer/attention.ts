/**
 * Follows the compose box that has the focus, and no other: one AbortSignal for each focus, one observer on one box.
 * Editors that cancel `beforeinput` fire no `input`, so the box's own changes are watched as well.
 */
import type { Site } from '../sites/index.ts';
import { type Box, boxIn } from './box.ts';
import { isFrame } from './frame.ts';
import { ancestorsOf, elementsOf } from './path.ts';
import { activeIn } from './shadow.ts';

/** How long the fingers rest before it counts as a pause, in milliseconds. */
const PAUSE = 900;

/**
 * How long after a key it is looked at what it wrote, in milliseconds: in a task of its own, so that no frame of a key is the
 * longer for what we find. A page could time that.
 */
const LATER = 100;

/** Runs a step of ours, whose error is told elsewhere. */
type Run = (step: () => void) => void;

export interface Attention {
  /** The text may have changed: called a moment after it did, at most ten times in a second. */
  changed(box: Box): void;
  /** Something is being written: called at each of its events, long before `changed`. */
  touched(box: Box): void;
  /** The person stopped typing for a moment. */
  paused(box: Box): void;
  /** The focus left the box. */
  left(box: Box): void;
}

/** A focus that goes into our own warning is kept from this listener by `keepOwnEvents`: it does not leave the box. */
export function attend(window: Window, site: Site, attention: Attention, run: Run, signal: AbortSignal): void {
  let current: { box: Box; stop: AbortController } | undefined;

  /** In a frame nothing tells of the writing: its words are read at the press alone. */
  const boxAt = (path: readonly Element[]): Box | undefined => {
    const box = boxIn(path, site);
    return box && !isFrame(box.element) ? box : undefined;
  };
  const leave = () => {
    if (!current) return;
    current.stop.abort();
    const { box } = current;
    current = undefined;
    attention.left(box);
  };
  const enter = (box: Box) => {
    if (current?.box.element === box.element) {
      // Back from the warning: what was put away for it is shown again.
      attention.changed(box);
      return;
    }
    leave();
    const stop = new AbortController();
    current = { box, stop };
    follow(window, box, attention, AbortSignal.any([signal, stop.signal]));
  };

  window.addEventListener(
    'focusin',
    (event) =>
      run(() => {
        const box = boxAt(elementsOf(event));
        box ? enter(box) : leave();
      }),
    { capture: true, signal },
  );
  // Between two fields of one shadow root the focus moves without an event that leaves it: the first letter tells, or what is
  // pasted or dropped.
  for (const type of ['beforeinput', 'paste', 'drop']) {
    window.addEventListener(
      type,
      (event) =>
        run(() => {
          const box = boxAt(elementsOf(event));
          if (box && box.element !== current?.box.element) enter(box);
        }),
      { capture: true, passive: true, signal },
    );
  }
  // A click on the bare page moves the focus nowhere: no `focusin` tells of it.
  window.addEventListener(
    'focusout',
    (event) => {
      if (!current || event.relatedTarget !== null) return;
      const { element } = current.box;
      const look = () => {
        const gone = window.document.hasFocus() && !holds(element, activeIn(window.document));
        if (gone && current?.box.element === element) leave();
      };
      window.requestAnimationFrame(() => run(look));
    },
    { capture: true, signal },
  );
  // A page may have put the focus into its box before the script was there.
  run(() => {
    const active = activeIn(window.document);
    const box = active && boxAt(ancestorsOf(active));
    if (box) enter(box);
  });
}

function holds(box: Element, active: Element | undefined): boolean {
  return active !== undefined && ancestorsOf(active).includes(box);
}

function follow(window: Window, box: Box, attention: Attention, signal: AbortSignal): void {
  let due = 0;
  let pause = 0;
  const touch = () => {
    attention.touched(box);
    window.clearTimeout(pause);
    pause = window.setTimeout(() => attention.paused(box), PAUSE);
    due ||= window.setTimeout(() => {
      due = 0;
      attention.changed(box);
    }, LATER);
  };
  // What stands there already needs no key, and what judges it has to be brought.
  const first = window.requestAnimationFrame(() => attention.changed(box));
  for (const type of ['beforeinput', 'input', 'compositionend']) {
    box.element.addEventListener(type, touch, { signal, passive: true });
  }
  const observer = new MutationObserver(touch);
  observer.observe(box.element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.cancelAnimationFrame(first);
      window.clearTimeout(due);
      window.clearTimeout(pause);
    },
    { once: true },
  );
  touch();
}
