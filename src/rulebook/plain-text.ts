/** What a text of a pack may hold: words, as a person types them. It stands in warnings, and in names that are compared. */

/** Controls other than tab and line feed, marks that turn the direction of reading, letters that nobody sees, and halves of letters. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]|[\u{e0000}-\u{e007f}]/u;
/** The joiner is seen only between two pictures, as in a family. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/u;
const MARKUP = /<\/?[a-z!?][^>]*>?/i;

/** Why `text` is no plain text; undefined when it is. `explain.ts` turns the name into words. */
export function faultOf(text: string): 'unseen-letters' | 'markup' | undefined {
  if (UNSEEN.test(text) || STRAY_JOINER.test(text)) return 'unseen-letters';
  return MARKUP.test(text) ? 'markup' : undefined;
}
