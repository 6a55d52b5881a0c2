/**
 * Hears of a box that is moved without a scroll and without another size: a notice comes in above it, or a list puts its rows
 * elsewhere a moment after it was scrolled. No event tells of that. An observer whose frame is the box itself does: what moves
 * leaves its frame.
 */

/** Of a box that is out of sight: its first pixel tells. */
const LEAST = 1e-7;

/** Calls `moved` once for each move that it sees, until `signal` aborts. */
export function watchMoves(box: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const { ownerDocument } = box;
  let frame: IntersectionObserver | undefined;

  /** @param seen how much of the box its frame shows as long as it stands still: less than all where something clips it. */
  const watch = (seen: number): void => {
    const { left, top, right, bottom } = box.getBoundingClientRect();
    const { clientWidth, clientHeight } = ownerDocument.documentElement;
    const insets = [top, clientWidth - right, clientHeight - bottom, left];
    const rootMargin = insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
    let isFirst = true;
    const look = ([entry]: readonly IntersectionObserverEntry[]): void => {
      const now = entry?.intersectionRatio || LEAST;
      const expected = isFirst ? now : 1;
      isFirst = false;
      if (now === seen) return;
      frame?.disconnect();
      moved();
      watch(expected);
    };
    frame = new IntersectionObserver(look, { root: ownerDocument, rootMargin, threshold: seen });
    frame.observe(box);
  };

  watch(1);
  signal.addEventListener('abort', () => frame?.disconnect(), { once: true });
}
