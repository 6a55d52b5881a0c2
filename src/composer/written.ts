/** In which boxes the person has written: told by the browser's own events alone. */
const written = new WeakSet<Element>();

export function noteWritten(box: Element): void {
  written.add(box);
}

export function isWritten(box: Element): boolean {
  return written.has(box);
}
