/** Puts an emoji at the end of a plain box as sites do that draw their own: a picture with the character for its name. */
export function emojiAsPicture(css: string, emoji: string): void {
  const box = document.querySelector<HTMLElement>(css);
  const picture = document.createElement('img');
  picture.className = 'emoji';
  picture.alt = emoji;
  picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  picture.width = 20;
  picture.height = 20;
  box?.append(picture);
  box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
