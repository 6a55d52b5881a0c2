/** What sites propose while a word is being written: accounts after @, hashtags after #, emoji after a colon. */

/** An entry of the list: what it shows, and what stands in the box once it is picked. */
export interface Suggestion {
  readonly shown: string;
  readonly put: string;
}

export interface Suggestions {
  /** The word that is being written, with its sign; what is picked takes its place. */
  readonly typed: string;
  readonly matches: readonly Suggestion[];
}

const same = (...words: string[]): Suggestion[] => words.map((word) => ({ shown: word, put: word }));

const ALL: readonly Suggestion[] = [
  ...same('@dinas_pendidikan', '@dinas_kesehatan', '@kantor_kecamatan'),
  ...same('#layananwarga', '#kotakita'),
  { shown: ':jempol', put: '👍' },
  { shown: ':salam', put: '🙏' },
];

/** @param before what stands before the caret in its line. */
export function suggestionsAt(before: string): Suggestions {
  const typed = /(?:^|\s)([@#:]\w*)$/.exec(before)?.[1] ?? '';
  return { typed, matches: typed ? ALL.filter(({ shown }) => shown.startsWith(typed)) : [] };
}
