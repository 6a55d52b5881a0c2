/** From a finding to a sentence that a tired person understands. */
import type { Finding, Message, Span } from '../vocabulary.ts';

const LONGEST_QUOTE = 60;

const quote = (text: string, span: Span) => {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST_QUOTE ? words : `${[...words].slice(0, LONGEST_QUOTE - 1).join('')}…`;
};

/** Message `reason_<because>` with $1 = the words that take a stance, $2 = the words that name a side; `_alone` when there is no side. */
export function reasonFor(finding: Finding, text: string, message: Message): string {
  const stance = quote(text, finding.stance ?? finding.spans[0]);
  if (finding.side === undefined) return message(`reason_${finding.because}_alone`, [stance]);
  return message(`reason_${finding.because}`, [stance, quote(text, finding.side)]);
}
