/** One press is many events. Which of them begins it, and at which a site acts by right. */

/** Sites act on any of these; all of them belong to a press. */
export const PRESS_EVENTS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;

export interface Moment {
  /** The first event of a press. */
  readonly starts: boolean;
  /** The event at which a site acts by right; the others of the same press are only kept from it. */
  readonly decisive: boolean;
}

const DECISIVE = ['click', 'dblclick', 'keydown', 'submit'];

/** Asked of an event; a key that is held down repeats its own. */
export function momentOf({ type, repeat }: { readonly type: string; readonly repeat?: boolean }): Moment {
  return { starts: type === 'pointerdown' || (type === 'keydown' && !repeat), decisive: DECISIVE.includes(type) };
}
