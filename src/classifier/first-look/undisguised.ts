/** What a disguised text says, for the first look: it could not be told by its words before they were read. */
import type { Token } from '../normalise/token.ts';

const KEYCAP = 'keycap';

const spelt = ({ kind, lemma, cased }: Token): string =>
  kind === 'number' && lemma.startsWith(KEYCAP) ? lemma.slice(KEYCAP.length) : cased;

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

/** The text of these tokens without its disguise. Words that were run together stand apart. */
export function undisguised(tokens: readonly Token[]): string {
  let text = '';
  let before: Token | undefined;
  for (const one of tokens) {
    const isApart = before !== undefined && (before.end < one.start || (isWord(before) && isWord(one)));
    text += isApart ? ` ${spelt(one)}` : spelt(one);
    before = one;
  }
  return text;
}
