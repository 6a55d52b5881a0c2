/** Self-contained functions that travel into the page as text. */

/** The middle of an element that has an area and stands still, scrolled into view; a hidden tab draws no frames. */
export async function centreOf(css: string): Promise<{ x: number; y: number } | undefined> {
  const element = window.deep ? window.deep(css) : document.querySelector(css);
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = element?.getBoundingClientRect();
  if (!before || before.width === 0 || before.height === 0) return undefined;
  if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { x, y, width, height } = element?.getBoundingClientRect() ?? before;
  return x === before.x && y === before.y ? { x: x + width / 2, y: y + height / 2 } : undefined;
}

/** The corner of what an iframe shows. */
export function cornerOf(css: string): { x: number; y: number } | undefined {
  const element = document.querySelector(css);
  if (!(element instanceof HTMLElement)) return undefined;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y } = element.getBoundingClientRect();
  return { x: x + element.clientLeft, y: y + element.clientTop };
}

/** Editors hear of keys and carets a moment later (`selectionchange`). A hidden tab draws no frames. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Focus, with the caret at the end: in the last line as after a click, not behind it. */
export function focusAtEnd(css: string): void {
  const element = window.deep ? window.deep(css) : document.querySelector(css);
  if (!(element instanceof HTMLElement)) return;
  element.focus();
  if (!element.isContentEditable) return;
  // Chromium keeps a selection for each shadow root, Firefox one for the document.
  const root = element.getRootNode();
  const own = root instanceof ShadowRoot ? Reflect.get(root, 'getSelection') : undefined;
  const selection: Selection | null = typeof own === 'function' ? own.call(root) : getSelection();
  // Into the innermost place at the end, as a click puts it: beside an editor's own elements a letter would replace them.
  let place: Node = element;
  const isPlace = (node: Node) =>
    node instanceof Text || (node instanceof HTMLElement && node.isContentEditable && !(node instanceof HTMLBRElement));
  const lastOf = (node: Node) => [...node.childNodes].findLast(isPlace);
  for (let last = lastOf(place); last; last = lastOf(place)) place = last;
  selection?.setPosition(place, place instanceof Text ? place.length : 0);
}

/** Our element, wherever in the page it stands. */
export function findHost(): Element | null {
  return document.querySelector('jeda-host') ?? window.deep?.('jeda-host') ?? null;
}

/** Focus on a control, or on what around it can take the focus. @returns whether one of them took it. */
export function focusControl(css: string): boolean {
  const element = window.deep ? window.deep(css) : document.querySelector(css);
  const control = element?.closest<HTMLElement>('button,a[href],[role="button"],[tabindex]') ?? element;
  if (!(control instanceof HTMLElement)) return false;
  control.focus();
  return control.matches(':focus, :focus-within');
}
