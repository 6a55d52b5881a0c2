/**
 * The pointer on the hint. For the browser nothing of ours is there (`pointer-events: none`): whatever it hits, a page may ask
 * for at any place and moment (`elementFromPoint`, `relatedTarget`, `:hover`), and would read the verdict off the answer. So
 * places are compared here, and at the press alone. What the pointer does besides pressing stays the page's.
 */

import { ancestorsOf } from '../composer/index.ts';

/** Touches cannot be prevented here, and the click that follows them can. */
const PREVENTED = new Set(['mousedown', 'click', 'auxclick', 'dblclick', 'contextmenu']);
const OF_A_PRESS = new Set([
  ...PREVENTED,
  ...['pointerup', 'mouseup', 'pointercancel', 'touchstart', 'touchend', 'touchcancel'],
]);

export interface HintPress {
  /** True for a trusted event of a press that began on the hint: then it is nobody else's. Acts at the click. */
  takes(event: Event): boolean;
}

/**
 * @param element the popover of the hint.
 * @param box the compose box that it stands beside now.
 * @param act a button of the hint was pressed.
 */
export function createHintPress(
  element: HTMLElement,
  box: () => Element | undefined,
  act: (value: string) => void,
): HintPress {
  /** The press that began on the hint, with the button that it began on. */
  let press: { readonly button: HTMLButtonElement | undefined } | undefined;

  const isOver = (event: MouseEvent): boolean => {
    const place = box();
    const skin = element.querySelector('.chip, .card');
    if (!place || !skin || element.classList.contains('nowhere') || !element.matches(':popover-open')) return false;
    return holds(skin, event) && !liesAbove(event, place);
  };
  const buttonAt = (event: MouseEvent) => [...element.querySelectorAll('button')].find((one) => holds(one, event));

  return {
    takes(event) {
      if (event.type === 'pointerdown' && event instanceof MouseEvent) {
        press = isOver(event) ? { button: buttonAt(event) } : undefined;
        return press !== undefined;
      }
      if (!press || !OF_A_PRESS.has(event.type)) return false;
      // A click by the keyboard is no part of it.
      if (event.type === 'click' && event instanceof MouseEvent && event.detail === 0) return false;
      if (PREVENTED.has(event.type)) event.preventDefault();
      if (event.type === 'click' && event instanceof MouseEvent && press.button) {
        const { button } = press;
        press = { button: undefined };
        if (buttonAt(event) === button) act(button.value);
      }
      return true;
    },
  };
}

function holds(element: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left <= clientX && clientX < right && top <= clientY && clientY < bottom;
}

/** A list or a dialog that the page has drawn over everything, and that does not hold the box: it lies above the hint. */
function liesAbove(event: MouseEvent, box: Element): boolean {
  const over = event.composedPath().find((at) => at instanceof Element && at.matches(':popover-open, :modal'));
  return over instanceof Element && !ancestorsOf(box).includes(over);
}
