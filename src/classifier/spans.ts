/** From tokens to the words that a person sees marked. */
import words from '../../assets/lexicon/empty-words.json' with { type: 'json' };
import type { Span } from '../vocabulary.ts';
import type { Unit } from './features/units.ts';
import type { Hit } from './frames/hits.ts';
import type { Tag, Tagged } from './tag/tags.ts';

const MOST_SPANS = 6;

export const tagSpan = ({ tokens }: Tagged, { from, to }: Pick<Tag, 'from' | 'to'>): Span | undefined => {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
};

export const unitSpan = (tagged: Tagged, unit: Unit): Span | undefined => tagSpan(tagged, unit);

/** Words that show nothing by themselves. */
const EMPTY = new Set(words.empty.split(' '));

const isEmpty = ({ tokens }: Tagged, { from, to }: Pick<Tag, 'from' | 'to'>) =>
  tokens.slice(from, to).every((t) => t.kind === 'mark' || (t.kind === 'word' && EMPTY.has(t.lemma)));

/** Whether a unit shows something when it is marked: a word of meaning, a number, a sign. */
export const isTelling = (tagged: Tagged, unit: Unit): boolean => !isEmpty(tagged, unit);

/** The words that show a tag: a stance that is a mere "jangan" is shown with the word it forbids. */
function shownOf(tagged: Tagged, tag: Tag): Span | undefined {
  const span = tagSpan(tagged, tag);
  if (span === undefined || !isEmpty(tagged, tag)) return span;
  if (tagged.tokens[tag.from]?.lemma !== 'jangan') return undefined;
  const next = tagged.tokens[tag.to];
  const same = tagged.clauses.clause[tag.to] === tagged.clauses.clause[tag.from];
  return next?.kind === 'word' && same ? { start: span.start, end: next.end } : undefined;
}

/** Sorted, merged where they overlap; at most MOST_SPANS. */
export function tidy(spans: readonly (Span | undefined)[]): Span[] {
  return merged(spans.filter((span) => span !== undefined)).slice(0, MOST_SPANS);
}

/** Sorted, merged where they overlap: what else is known of a span is that of the first. */
export function merged<T extends Span>(spans: readonly T[]): T[] {
  const out: T[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && span.start < last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

/** Spans of a frame's stance and side; undefined when nothing of it can be shown. */
export function hitSpans(
  tagged: Tagged,
  { stance, partner }: Hit,
): { readonly spans: readonly [Span, ...Span[]]; readonly stance: Span; readonly side: Span | undefined } | undefined {
  const shown = [shownOf(tagged, stance), partner && shownOf(tagged, partner)];
  const full = [tagSpan(tagged, stance), partner && tagSpan(tagged, partner)];
  const [first, ...rest] = tidy(shown.some(Boolean) ? shown : full);
  if (!first) return undefined;
  return { spans: [first, ...rest], stance: shown[0] ?? full[0] ?? first, side: full[1] };
}

const LONGEST_WORDING = 400;

/** Normalised text of the sentence in which a token stands; a personal exception is remembered by it. */
export function wordingOf({ tokens, clauses }: Tagged, at: number): string {
  const sentence = clauses.sentence[at];
  return (
    tokens
      .filter((t, i) => clauses.sentence[i] === sentence && t.kind !== 'mark' && t.kind !== 'break')
      .map((t) => t.lemma)
      .join(' ')
      .slice(0, LONGEST_WORDING) || 'draf'
  );
}
