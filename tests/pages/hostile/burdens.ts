/** What a page can load upon a script that reads its boxes. */

/** So many boxes that look like the site's, in one composer, each with a draft of its own. */
export function crowd(many: number, text: string): void {
  const column = document.querySelector('[data-testid="primaryColumn"]');
  for (let at = 0; at < many; at++) {
    const box = document.createElement('div');
    box.dataset.testid = `tweetTextarea_${at + 1}`;
    box.contentEditable = 'true';
    box.role = 'textbox';
    box.textContent = `${text} ${at}`;
    column?.append(box);
  }
}

/** A box with so many letters, and the focus in it. */
export function flood(letters: number, text: string, field: boolean): void {
  const box = document.createElement(field ? 'textarea' : 'div');
  box.dataset.testid = 'tweetTextarea_9';
  box.id = 'flooded';
  const all = text.repeat(Math.ceil(letters / text.length));
  if (box instanceof HTMLTextAreaElement) box.value = all;
  else {
    box.contentEditable = 'true';
    box.role = 'textbox';
    box.textContent = all;
    box.style.cssText = 'height: 200px; overflow: auto';
  }
  document.querySelector('[data-testid="primaryColumn"]')?.append(box);
}

/** The longest time that the page's own next task had to wait while `milliseconds` went by; in milliseconds. */
export async function longestBlock(milliseconds: number, css?: string): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const end = last + milliseconds;
  const done = new Promise<void>((resolve) => {
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now > end) resolve();
      else port2.postMessage(0);
    };
  });
  port2.postMessage(0);
  if (css) document.querySelector<HTMLElement>(css)?.focus();
  await done;
  port1.close();
  return longest;
}
