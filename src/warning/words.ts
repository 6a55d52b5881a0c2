/**
 * Every text of ours stands in an attribute inside the closed root and is shown by a style rule, as generated content.
 * (The dialog's buttons are the exception: their texts are always the same, and that a dialog is open a page knows anyway,
 * as its editor loses the focus.) A text node would not be safe there: `window.find()` of Chromium and of Firefox searches closed roots as well, and the
 * selection that it makes gives the words to the page. Screen readers get generated content like any other text.
 */
export function words(text: string): { readonly 'data-words': string } {
  return { 'data-words': text };
}
