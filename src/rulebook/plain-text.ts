/** What a text of a pack may hold: words, as a person types them. It stands in warnings, and in names that are compared. */

/**
 * Controls other than tab and line feed, marks that turn the direction of reading, letters that nobody sees (all that Unicode
 * lets a reader leave out; the separators of lines; the blank Braille cell), and halves of letters.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u2800\ufff9-\ufffb\p{Cs}]|(?![\u200d\ufe0f])\p{Default_Ignorable_Code_Point}/u;
/** The joiner is seen only between two pictures, as in a family. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/u;
/** The selector that gives a picture its colours is seen only right after one, or in a keycap. */
const STRAY_SELECTOR = /(?<!\p{Extended_Pictographic}|[0-9#*](?=\ufe0f\u20e3))\ufe0f/u;
const MARKUP = /<\/?[a-z!?][^>]*>?/i;

export type TextFault = 'unseen-letters' | 'markup';

/** Why `text` is no plain text; undefined when it is. `explain.ts` turns the name into words. */
export function faultOf(text: string): TextFault | undefined {
  if ([UNSEEN, STRAY_JOINER, STRAY_SELECTOR].some((stray) => stray.test(text))) return 'unseen-letters';
  return MARKUP.test(text) ? 'markup' : undefined;
}

/** Letters, digits, dots and hyphens, perhaps a port: no name of a person before an `@`, no letters that look like others. */
const ADDRESS = /^https:\/\/[a-z0-9.-]+(:\d+)?([/?#][^\s\\]*)?$/i;

/** The same for an address, which has to lead where a reader thinks it does. */
export function linkFaultOf(link: string): TextFault | 'address' | undefined {
  return faultOf(link) ?? (ADDRESS.test(link) ? undefined : 'address');
}

/**
 * Marks by which a regular expression is known: an escape, any letter so often, a set, a count, a look-around, one of several
 * words, the end of a line, or any ending. A pack has words as they are written.
 */
const PATTERN =
  /\\|\.[*+]|\.\?\w|\[\^|\[[^\]]*\w-\w[^\]]*\]|[\])][*+{]|[\])]\?\w|\{\d+,?\d*\}|\(\?|\w\|\w|^\^|\w\$$|^[^*]*\w\*$/;

/** Whether somebody meant it to fit more than what stands there. */
export const isPattern = (text: string): boolean => PATTERN.test(text);
