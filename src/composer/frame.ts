/**
 * Older editors keep the words in a frame that has no address of its own, and their button outside of it. Such a frame belongs
 * to the page, and is read from there: it is the box.
 */

/** What is written in within this frame; undefined for every frame that is no editor, or not the page's own. */
export function editedIn({ contentDocument }: HTMLIFrameElement): HTMLElement | undefined {
  const body = contentDocument?.body;
  return body && (body.isContentEditable || contentDocument.designMode === 'on') ? body : undefined;
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return element instanceof HTMLIFrameElement;
}
