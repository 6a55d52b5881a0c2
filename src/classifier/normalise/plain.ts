/** Whether a word has no sign but the letters from a to z, small ones: asked of every new word, where a pattern is dear. */
export function isOfLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
