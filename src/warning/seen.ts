/** What of an element is seen: its rectangle, cut by every ancestor that clips. */
import { intersection, type Rect } from './rect.ts';

/** In CSS pixels of the viewport; undefined when it is scrolled out of sight. */
export function seenRect(element: Element): Rect | undefined {
  let seen: Rect | undefined = contentRect(element);
  for (let at = parentOf(element); seen && at; at = parentOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (at !== at.ownerDocument.documentElement && `${overflowX} ${overflowY}` !== 'visible visible')
      seen = intersection(seen, at.getBoundingClientRect());
  }
  return seen;
}

/** Where its text is seen: inside the borders and scroll bars, and of an input inside the padding too. */
function contentRect(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (element instanceof HTMLInputElement) {
    const style = getComputedStyle(element);
    const edge = (side: string) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
    const room = (side: string) => edge(side) + (Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0);
    return {
      left: left + room('left'),
      right: right - room('right'),
      top: top + edge('top'),
      bottom: bottom - edge('bottom'),
    };
  }
  if (element.clientWidth === 0) return { left, top, right, bottom };
  return {
    left: left + element.clientLeft,
    top: top + element.clientTop,
    right: Math.min(right, left + element.clientLeft + element.clientWidth + 1),
    bottom: Math.min(bottom, top + element.clientTop + element.clientHeight + 1),
  };
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
