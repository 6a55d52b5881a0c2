import type { Level, Span } from '../../vocabulary.ts';
import { excerpt, segments } from './segments.ts';

/** A text with its words marked; with `around`, only the neighbourhood of the marks. */
export function MarkedText(props: { text: string; spans: readonly Span[]; level: Level; around?: number }) {
  const { text, spans, level, around } = props;
  const parts = around === undefined ? segments(text, spans) : excerpt(text, spans, around);
  return (
    <>
      {parts.map(({ text: part, marked }, index) =>
        marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is what stands at its place, and has no state
          <mark key={index} class={level}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}
