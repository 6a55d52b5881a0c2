import words from '../../assets/lexicon/open-words.json' with { type: 'json' };

/** Words that no sentence ends in: a line that breaks after one of them goes on in the next, whatever it begins with. */
const OPEN: ReadonlySet<string> = new Set(words.open.split(' '));

/** Whether a sentence goes on after this word, in small letters. */
export const isOpen = (word: string): boolean => OPEN.has(word);
