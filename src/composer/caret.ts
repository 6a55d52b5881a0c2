/** Where the caret stands in a compose box, and putting it back. Setting a selection is no write: the text stays as it is. */
import { isField } from './box.ts';
import { type Reading, read } from './reading.ts';
import { selectionAt } from './shadow.ts';

/** UTF-16 offset of the caret in the reading's text; undefined when it is not in the box. */
export function caretOffset(box: HTMLElement, reading: Reading): number | undefined {
  if (isField(box)) return box.selectionEnd ?? undefined;
  const selection = selectionAt(box);
  const node = selection?.focusNode;
  return node && box.contains(node) ? reading.offsetOf(node, selection.focusOffset) : undefined;
}

/** The caret's place on the screen, in CSS pixels of the viewport; undefined in a field, where no API tells it. */
export function caretRect(box: HTMLElement): DOMRect | undefined {
  const selection = selectionAt(box);
  if (isField(box) || !selection?.rangeCount || !box.contains(selection.focusNode)) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  range.collapse(false);
  return range.getClientRects()[0] ?? undefined;
}

/** Remembers focus and selection of a box. The returned function puts both back, as far as the box is still there. */
export function keepCaret(box: HTMLElement): () => void {
  if (isField(box)) {
    const { selectionStart, selectionEnd, selectionDirection } = box;
    return () => {
      box.focus({ preventScroll: true });
      if (selectionStart !== null) box.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    };
  }
  const selection = selectionAt(box);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const offset = caretOffset(box, read(box));
  return () => {
    box.focus({ preventScroll: true });
    if (anchorNode && focusNode && box.contains(anchorNode) && box.contains(focusNode)) {
      selection?.setBaseAndExtent(
        anchorNode,
        within(anchorNode, anchorOffset),
        focusNode,
        within(focusNode, focusOffset),
      );
      return;
    }
    // The editor has drawn its text anew meanwhile: the caret goes to the same place of it.
    const before = offset === undefined ? undefined : read(box).rangeOf({ start: offset - 1, end: offset });
    if (before) selection?.setPosition(before.endContainer, before.endOffset);
  };
}

/** An editor may have shortened a node meanwhile, by drawing a hashtag as a link, say. */
function within(node: Node, offset = 0): number {
  return Math.min(offset, node instanceof CharacterData ? node.length : node.childNodes.length);
}
