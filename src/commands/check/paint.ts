/** Shows a verdict on a terminal: the draft with its words marked, and the reasons. */
import { reasonFor } from '../../classifier/explain.ts';
import type { Message, Span, Verdict } from '../../vocabulary.ts';

type Paint = (text: string) => string;
export interface Colours {
  readonly langgar: Paint;
  readonly waspada: Paint;
  readonly aman: Paint;
  readonly dim: Paint;
}

const code =
  (open: string): Paint =>
  (text) =>
    `\u001b[${open}m${text}\u001b[0m`;
const plain: Paint = (text) => text;

export function colours(on: boolean): Colours {
  return on
    ? { langgar: code('1;4;31'), waspada: code('1;4;33'), aman: code('1;32'), dim: code('2') }
    : { langgar: plain, waspada: plain, aman: plain, dim: plain };
}

/** Spans of all findings, merged; without colour the words stand in brackets. */
function marked(text: string, spans: readonly Span[], paint: Paint, on: boolean): string {
  let out = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    const words = text.slice(from, end);
    out += text.slice(at, from) + (on ? paint(words) : `[${words}]`);
    at = end;
  }
  return out + text.slice(at);
}

export function show(text: string, verdict: Verdict, message: Message, on: boolean): string {
  const paint = colours(on);
  const lines = [paint[verdict.level](message(`reason_level_${verdict.level}`))];
  lines.push(
    '',
    marked(
      text,
      verdict.findings.flatMap((f) => f.spans),
      paint[verdict.level],
      on,
    ),
    '',
  );
  for (const finding of verdict.findings)
    lines.push(`- ${reasonFor(finding, text, message)} ${paint.dim(`(${finding.rule})`)}`);
  return `${lines.join('\n').trimEnd()}\n`;
}
