/**
 * Tells a press meant for our buttons from one that began before they were there. A dialog opens under a held Enter, a
 * Space not yet let go, or between the two clicks of a double click; none of these is an answer to its question.
 */

/** What is asked of an event; keyboard and mouse events have it. */
export interface Press {
  readonly type: string;
  readonly key?: string;
  readonly repeat?: boolean;
  readonly detail: number;
}

export interface PressGuard {
  /** New buttons stand there: what is pressed now was not meant for them. */
  renew(): void;
  /** True for a press whose default action has to be prevented. To be told of every press, in order. */
  stale(press: Press): boolean;
}

export function createPressGuard(): PressGuard {
  const down = new Set<string>();
  let clicked = false;
  return {
    renew() {
      down.clear();
      clicked = false;
    },
    stale({ type, key = '', repeat = false, detail }) {
      if (type === 'mousedown' && detail <= 1) clicked = true;
      if (type === 'click' || type === 'dblclick') return detail > 1 && !clicked;
      if (key !== 'Enter' && key !== ' ') return false;
      if (type === 'keyup') return !down.delete(key);
      if (type === 'keydown' && !repeat) down.add(key);
      return repeat || !down.has(key);
    },
  };
}
