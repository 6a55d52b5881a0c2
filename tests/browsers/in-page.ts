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

/** A moment in which editors hear of a caret that was put somewhere (`selectionchange`). A hidden tab draws no frames. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Whether such an element is there a frame later. A hidden tab draws none. */
export async function standsInAFrame(css: string): Promise<boolean> {
  await new Promise<void>((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
  return window.deep(css) !== null;
}

/** What the editor of a box holds. Editors hear of keys and carets a frame later (`selectionchange`); a hidden tab draws none. */
export async function stateOf(box: string) {
  await new Promise<void>((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
  return { text: window.editorText(box), selection: window.selectionOf(box) };
}

/**
 * Focus on an element that has an area, with the caret at the end: in the last line as after a click, not behind it. Then a
 * frame, as editors hear of a new caret a moment later, and a letter before it would go to the old one.
 * @returns whether there was such an element.
 */
export async function focusAtEnd(css: string): Promise<boolean> {
  const frame = () =>
    new Promise<void>((resolve) => {
      if (document.hidden) setTimeout(resolve);
      else requestAnimationFrame(() => setTimeout(resolve));
    });
  const element = window.deep ? window.deep(css) : document.querySelector(css);
  const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
  if (!(element instanceof HTMLElement) || width === 0 || height === 0) return false;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  await frame();
  element.focus();
  if (!element.isContentEditable) {
    await frame();
    return true;
  }
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
  await frame();
  return true;
}

/** Selects what stands in an element, as a hand does before it drags. @returns the selected words. */
export function selectAll(css: string): string {
  const element = window.deep(css);
  if (element) getSelection()?.selectAllChildren(element);
  return getSelection()?.toString() ?? '';
}

/** Our element, wherever in the page it stands. */
export function findHost(): Element | null {
  return document.querySelector('jeda-host') ?? window.deep?.('jeda-host') ?? null;
}

/**
 * Focus on a control that has an area, or on what around it can take the focus.
 * @returns whether one of them took it; undefined as long as there is no such control.
 */
export async function focusControl(css: string): Promise<{ readonly took: boolean } | undefined> {
  const element = window.deep ? window.deep(css) : document.querySelector(css);
  const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
  if (!element || width === 0 || height === 0) return undefined;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  // A site switches its button on a moment after the words came.
  if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const control = element.closest<HTMLElement>('button,a[href],[role="button"],[tabindex]') ?? element;
  if (!(control instanceof HTMLElement)) return { took: false };
  control.focus();
  return { took: control.matches(':focus, :focus-within') };
}
