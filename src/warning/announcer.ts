/** Tells a screen reader of a hint without moving the focus. The region stands there empty before it is needed. */

export interface Announcer {
  readonly element: HTMLElement;
  say(text: string): void;
}

export function createAnnouncer(document: Document): Announcer {
  const element = document.createElement('div');
  element.className = 'unseen';
  element.role = 'status';
  let said = '';
  return {
    element,
    say(text) {
      if (text === said) return; // set again, it would be read again at every keystroke
      said = text;
      const line = document.createElement('p');
      line.dataset.words = text;
      element.replaceChildren(...(text ? [line] : []));
    },
  };
}
