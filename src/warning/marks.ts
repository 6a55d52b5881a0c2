/** The underlining of words in a compose box, drawn over the page in our own root: the editor's DOM is never touched. */
import type { Guard } from '../browser/index.ts';
import { follow } from './follow.ts';
import { move, type Rect } from './rect.ts';
import { seenRect } from './seen.ts';
import { type Standing, shiftBetween } from './standing.ts';
import { createPicture, draw as drawLines } from './strokes.ts';
import { linesOf, type MarkTarget, standingOf } from './word-rects.ts';

export type { MarkTarget } from './word-rects.ts';

export interface Marks {
  /**
   * Spreads the empty layer over the page, whatever the verdict. A page may ask whether anything lies over a part of it
   * (`IntersectionObserver` with `trackVisibility`): while a box has the focus something always does.
   */
  spread(): void;
  /** Takes the layer away, with what is drawn on it. */
  fold(): void;
  /** Replaces what was drawn. */
  draw(target: MarkTarget): void;
  clear(): void;
  readonly element: HTMLElement;
}

interface Deps {
  readonly document: Document;
  readonly mirror: HTMLElement;
  readonly guard: Guard;
  readonly signal: AbortSignal;
}

export function createMarks({ document, mirror, guard, signal }: Deps): Marks {
  const layer = document.createElement('div');
  layer.className = 'marks';
  layer.popover = 'manual';
  layer.ariaHidden = 'true';
  const picture = createPicture(document);
  layer.append(picture);
  let shown: AbortController | undefined;
  let box: HTMLElement | undefined;

  /** Only what is new is set: the browser would draw it anew. */
  const looks = new Map<string, string>();
  const set = (name: string, value: string): void => {
    if (looks.get(name) === value) return;
    looks.set(name, value);
    picture.style.setProperty(name, value);
  };

  function clear(): void {
    shown?.abort();
    shown = undefined;
    box = undefined;
    picture.replaceChildren();
  }

  function spread(): void {
    if (layer.isConnected) layer.togglePopover(true);
  }

  function fold(): void {
    clear();
    if (layer.isConnected) layer.togglePopover(false);
  }

  function draw(target: MarkTarget): void {
    shown?.abort();
    shown = new AbortController();
    let drawn: Standing | undefined;

    /** Measures the words; as long as they only move together, what is drawn moves with them. */
    const measure = (): (() => void) => {
      const seen = target.box.isConnected ? seenRect(target.box) : undefined;
      if (!seen) return () => set('visibility', 'hidden');
      const now = standingOf(target);
      const shift = drawn && shiftBetween(drawn, now);
      const lines = shift ? undefined : linesOf(target, mirror);
      const { x, y } = shift ?? { x: 0, y: 0 };
      if (!shift) drawn = now;
      return () => {
        set('visibility', 'visible');
        set('translate', `${x}px ${y}px`);
        set('clip-path', clipTo(move(seen, -x, -y)));
        if (lines) drawLines(picture, lines);
      };
    };

    measure()();
    if (box !== target.box) layer.togglePopover(false); // shown anew it lies above a modal of the site
    box = target.box;
    spread();
    const guarded = () => {
      const paint = guard('warning.marks', measure);
      return paint && (() => guard('warning.marks', paint));
    };
    follow(target.box, guarded, AbortSignal.any([signal, shown.signal]));
  }

  return { spread, fold, draw, clear, element: layer };
}

/** What is not seen of the box is not drawn: a line of which only the upper half is seen has no underline. */
function clipTo({ left, top, right, bottom }: Rect): string {
  return `polygon(${left}px ${top}px, ${right}px ${top}px, ${right}px ${bottom}px, ${left}px ${bottom}px)`;
}
