/** Keeps what is drawn at its place while the page moves under it. Listens only as long as something is drawn. */

/** Calls `redraw` at most once a frame when `box` may have moved or changed its size, until `signal` aborts. */
export function follow(box: HTMLElement, redraw: () => void, signal: AbortSignal): void {
  const window = box.ownerDocument.defaultView;
  if (!window || signal.aborted) return;
  let frame = 0;
  const soon = () => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      redraw();
    });
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', soon, options);
  window.addEventListener('resize', soon, options);
  window.visualViewport?.addEventListener('resize', soon, options);
  const sizes = new ResizeObserver(soon);
  sizes.observe(box);
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      window.cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
