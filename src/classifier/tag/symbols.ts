/** Symbols of a side that a pack puts into words: an umbrella is an umbrella until somebody calls for it. */
import type { Clauses } from './clauses.ts';
import type { ClassName } from './lexicon.ts';
import type { Tag, TagName } from './tags.ts';

/** Words that take a side: beside one of them, in one sentence, the symbol is what is meant. */
const STANCES: readonly ClassName[] = ['call', 'pick', 'support', 'win', 'campaignVerb'];

/** Those of `symbols` that stand for their side. */
export function meantSymbols(
  symbols: readonly Omit<Tag, 'name'>[],
  tags: ReadonlyMap<TagName, readonly Tag[]>,
  { sentence }: Clauses,
): readonly Omit<Tag, 'name'>[] {
  if (symbols.length === 0) return symbols;
  const taking = new Set(STANCES.flatMap((name) => tags.get(name) ?? []).map(({ from }) => sentence[from]));
  return symbols.filter(({ from }) => taking.has(sentence[from]));
}
