/** Counts the words of the drafts: how common a word is tells which one is hidden where several would fit. */
import type { Meanings } from '../meaning/meanings.ts';

/** Words of fewer drafts are as rare as any other. */
const FEWEST = 12;
/** So many words stand on one line of the file. */
const ON_A_LINE = 25;
const WORD = /(?<![\p{L}\p{N}@#/._])[a-z]{2,}(?:-[a-z]+)*(?![\p{L}\p{N}@/_]|[.]\p{L})/gu;

/** The commonest words of these texts that mean something and name nobody, the commonest first, on lines of several. */
export function frequentWords(
  texts: readonly string[],
  meanings: Pick<Meanings, 'of'>,
  names: ReadonlySet<string>,
): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(WORD))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([word, count]) => count >= FEWEST && !names.has(word) && meanings.of(word) !== undefined)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([word]) => word);
  return Array.from({ length: Math.ceil(words.length / ON_A_LINE) }, (_, i) =>
    words.slice(i * ON_A_LINE, (i + 1) * ON_A_LINE).join(' '),
  );
}
