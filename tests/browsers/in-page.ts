/** Self-contained functions that travel into the page as text. */

/** The middle of an element that has an area, scrolled into view. */
export function centreOf(css: string): { x: number; y: number } | undefined {
  const element = document.querySelector(css);
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  if (!box || box.width === 0 || box.height === 0) return undefined;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Editors hear of keys and carets a moment later (`selectionchange`). A hidden tab draws no frames. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Focus, with the caret at the end. */
export function focusAtEnd(css: string): void {
  const element = document.querySelector(css);
  if (!(element instanceof HTMLElement)) return;
  element.focus();
  if (element.isContentEditable) getSelection()?.selectAllChildren(element);
  if (element.isContentEditable) getSelection()?.collapseToEnd();
}
