/** The part of a draft that is quoted in the dialog: the marked words with what stands around them. Pure. */
import type { Span } from '../vocabulary.ts';

/** `start`: offset in the draft. */
export type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly text: string }
  /** `findings`: indexes of the findings that these words show. */
  | { readonly kind: 'mark'; readonly start: number; readonly text: string; readonly findings: readonly number[] }
  | { readonly kind: 'gap'; readonly start: number };

/** In UTF-16 code units. */
const WHOLE = 320;
const AROUND = 70;
const LONGEST_MARK = 240;
const MOST_WINDOWS = 6;

/** `spans[i]` are the spans of finding i; those out of the text are cut to it. A short draft is quoted whole. */
export function excerpt(text: string, spans: readonly (readonly Span[])[]): Piece[] {
  const marks = overlay(text, spans);
  if (text.length <= WHOLE) return pieces(text, { start: 0, end: text.length }, marks);
  const shown = windows(text, marks).slice(0, MOST_WINDOWS);
  const out: Piece[] = [];
  let at = 0;
  for (const part of shown) {
    if (part.start > at) out.push({ kind: 'gap', start: at });
    out.push(...pieces(text, part, marks));
    at = part.end;
  }
  return at < text.length ? [...out, { kind: 'gap', start: at }] : out;
}

interface Marked extends Span {
  readonly findings: readonly number[];
}

/** Spans of all findings laid over each other: stretches that do not overlap, each with the findings that cover it. */
function overlay(text: string, spans: readonly (readonly Span[])[]): Marked[] {
  const all = spans.flatMap((list, finding) =>
    list.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end), finding })),
  );
  const cuts = [...new Set(all.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1] ?? start;
    const findings = [...new Set(all.filter((s) => s.start <= start && s.end >= end).map((s) => s.finding))];
    return findings.length > 0 ? [{ start, end, findings }] : [];
  });
}

/** What is quoted of a long draft: each mark with its surroundings, those that nearly touch joined. */
function windows(text: string, marks: readonly Marked[]): Span[] {
  if (marks.length === 0) return [{ start: 0, end: wordEnd(text, WHOLE) }];
  const joined: { start: number; end: number }[] = [];
  for (const mark of marks) {
    const start = wordStart(text, mark.start - AROUND);
    const end = wordEnd(text, mark.end + AROUND);
    const last = joined.at(-1);
    if (last && start <= last.end + 20) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function pieces(text: string, part: Span, marks: readonly Marked[]): Piece[] {
  const out: Piece[] = [];
  let at = part.start;
  for (const { start, end, findings } of marks.filter((mark) => mark.start >= part.start && mark.end <= part.end)) {
    if (start > at) out.push({ kind: 'text', start: at, text: text.slice(at, start) });
    out.push({ kind: 'mark', start, text: shorten(text.slice(start, end)), findings });
    at = end;
  }
  return at < part.end ? [...out, { kind: 'text', start: at, text: text.slice(at, part.end) }] : out;
}

/** The words themselves, shortened in the middle when somebody marked half a page. */
export function shorten(words: string): string {
  if (words.length <= LONGEST_MARK) return words;
  return `${words.slice(0, wordStart(words, 150))}… …${words.slice(wordEnd(words, words.length - 60))}`;
}

/** The next start of a word at or after `from`, looking no further than 24 units; never inside a surrogate pair. */
function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, from + 24).search(/\s/);
  return whole(text, space >= 0 ? from + space + 1 : from);
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(Math.max(0, to - 24), to).search(/\s\S*$/);
  return whole(text, space >= 0 ? Math.max(0, to - 24) + space : to);
}

function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
