/** Puts the hint beside its box, and keeps it there while the page moves. */
import { type HintPlace, movedStand, type Stand, standFor } from './spot.ts';

export interface Beside {
  /** Looks for a place, as large as the hint is now. False when there is none: then it is not seen. `stays`: until it may not. */
  settle(place: HintPlace, stays: boolean): boolean;
  /** What moves the hint as far as its box has moved; undefined where it has to settle anew. Moves nothing yet. */
  keep(place: HintPlace): (() => void) | undefined;
}

export function createBeside(element: HTMLElement, mirror: HTMLElement): Beside {
  let stands: Stand | undefined;

  /** A translation: the browser moves what it has drawn, and lays nothing out. */
  function move({ spot: { left, top } }: Stand): void {
    element.style.setProperty('translate', `${Math.round(left)}px ${Math.round(top)}px`);
  }

  return {
    settle(place, stays) {
      const found = standFor(element, place, mirror);
      element.classList.toggle('nowhere', !found);
      stands = stays ? found : undefined;
      if (found) move(found);
      return found !== undefined;
    },
    keep(place) {
      const now = stands && movedStand(stands, place, mirror);
      if (now) stands = now;
      return now && (() => move(now));
    },
  };
}
