/** A guilty sentence among innocent ones: each sentence of a draft, read by itself. */
import type { Tag, Tagged, TagName } from '../tag/tags.ts';

/** Scopes that reach over the end of a sentence: what is quoted, reported, taught or denied stays so. */
const REACHING: readonly TagName[] = [
  ...(['rules', 'report', 'newsroom', 'debunk', 'nobody', 'otherContest', 'sport', 'history', 'soften'] as const),
];
const MOST_SENTENCES = 60;
const FEWEST_WORDS = 2;

function cutOut({ tokens, clauses, tags }: Tagged, from: number, to: number): Tagged {
  const inside = new Map<TagName, Tag[]>();
  for (const [name, list] of tags) {
    const kept = list.filter((t) => t.from >= from && t.to <= to);
    if (kept.length > 0)
      inside.set(
        name,
        kept.map((t) => ({ name, from: t.from - from, to: t.to - from })),
      );
  }
  return {
    tokens: tokens.slice(from, to),
    clauses: {
      sentence: clauses.sentence.slice(from, to),
      clause: clauses.clause.slice(from, to),
      quoted: clauses.quoted.slice(from, to),
    },
    tags: inside,
  };
}

/** Every sentence as a text of its own, tokens with their places in the draft; none when the draft is one, or when a scope reaches over it. */
export function sentencesOf(tagged: Tagged): Tagged[] {
  const { tokens, clauses } = tagged;
  if (REACHING.some((name) => tagged.tags.has(name))) return [];
  const starts = tokens.flatMap((_, i) => (i === 0 || clauses.sentence[i] !== clauses.sentence[i - 1] ? [i] : []));
  if (starts.length < 2 || starts.length > MOST_SENTENCES) return [];
  return starts
    .map((from, i) => cutOut(tagged, from, starts[i + 1] ?? tokens.length))
    .filter((part) => part.tokens.filter((t) => t.kind === 'word').length >= FEWEST_WORDS);
}
