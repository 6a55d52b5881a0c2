/** Finds an article by words of its name and of what it says. Pure. */

/** An article of the rulebook, in the person's language. */
export interface Article {
  readonly id: string;
  /** "UU 20/2023 (ASN) Pasal 9 ayat (2)" */
  readonly label: string;
  readonly gist: string;
}

/** Every article in which each word that was typed begins a word, and each number stands; those that are named by them first. */
export function articlesFor(typed: string, law: readonly Article[]): Article[] {
  const asked = wordsIn(typed);
  if (asked.length === 0) return [];
  const holds = (text: string) => {
    const words = wordsIn(text);
    // Article 5 is not article 52.
    return asked.every((one) => words.some((word) => (/^\d/.test(one) ? word === one : word.startsWith(one))));
  };
  const named = law.filter(({ label }) => holds(label));
  return [...named, ...law.filter((one) => !named.includes(one) && holds(`${one.label} ${one.gist}`))];
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
