/** Keeps what is drawn at its place while the page moves under it. Listens only as long as something is drawn. */
import { watchMoves } from './moves.ts';

/**
 * Reads the page, and returns what then changes something of ours. All read before any changes: what is read after a change
 * has the browser lay out the page once more.
 */
export type Measure = () => (() => void) | undefined;

const due = new Set<Measure>();

/** Calls `measure` at most once a frame when `box` may have moved or changed its size, until `signal` aborts. */
export function follow(box: HTMLElement, measure: Measure, signal: AbortSignal): void {
  const window = box.ownerDocument.defaultView;
  if (!window || signal.aborted) return;
  const soon = () => {
    if (due.size === 0) window.requestAnimationFrame(moveAll);
    due.add(measure);
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', soon, options);
  window.addEventListener('resize', soon, options);
  window.visualViewport?.addEventListener('resize', soon, options);
  const sizes = new ResizeObserver(soon);
  sizes.observe(box);
  watchMoves(box, soon, signal);
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      due.delete(measure);
    },
    { once: true },
  );
}

function moveAll(): void {
  const measures = [...due];
  due.clear();
  const moves = measures.map((measure) => measure());
  for (const move of moves) move?.();
}
