import type { Span } from '../../vocabulary.ts';

export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts `text` at the borders of `spans` (UTF-16 offsets). Spans may come in any order, overlap, or reach past the end. */
export function segments(text: string, spans: readonly Span[]): Segment[] {
  const parts: Segment[] = [];
  let at = 0;
  for (const { start, end } of joined(spans, text.length)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** The same, with what is far from every mark left out as "…": `around` UTF-16 units stay on each side, up to a word's border. */
export function excerpt(text: string, spans: readonly Span[], around: number): Segment[] {
  const parts = segments(text, spans);
  return parts.map((part, index) => {
    if (part.marked) return part;
    const first = index === 0;
    const last = index === parts.length - 1;
    if (first && last) return { ...part, text: headOf(part.text, around * 2) };
    if (first) return { ...part, text: tailOf(part.text, around) };
    if (last) return { ...part, text: headOf(part.text, around) };
    if (part.text.length <= around * 2) return part;
    return { ...part, text: `${headOf(part.text, around)} ${tailOf(part.text, around).slice(1)}` };
  });
}

/** The marked words, each once, in order, with the first place where they stand. */
export function markedWords(text: string, spans: readonly Span[]): { readonly word: string; readonly span: Span }[] {
  const all = joined(spans, text.length).map((span) => ({
    word: text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
    span,
  }));
  return all.filter(({ word }, index) => word !== '' && all.findIndex((other) => other.word === word) === index);
}

function headOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const border = text.lastIndexOf(' ', length);
  return `${text.slice(0, border > 0 ? border : wholeCharacter(text, length))}…`;
}

function tailOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const from = text.length - length;
  const border = text.indexOf(' ', from);
  return `…${text.slice(border === -1 || border === text.length - 1 ? wholeCharacter(text, from) : border + 1)}`;
}

/** Steps back when `offset` would cut an emoji in two. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

function joined(spans: readonly Span[], length: number): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, span.start);
    const end = Math.min(length, span.end);
    if (end <= start) continue;
    const before = result.at(-1);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else result.push({ start, end });
  }
  return result;
}
