import type { Message } from '../vocabulary.ts';
import { excerpt } from './excerpt.ts';
import type { WarningView } from './view.ts';
import { words } from './words.ts';

/** Keeps a number on the line of its words. */
const JOINER = '\u2060';

/** The draft with the words marked; numbered when there is more than one finding to tell apart. */
export function Excerpt({ view, message }: { view: WarningView; message: Message }) {
  const numbered = view.findings.length > 1;
  const parts = excerpt(
    view.text,
    view.findings.map((finding) => finding.spans),
  );
  return (
    <blockquote class="excerpt">
      {parts.map((part) => {
        if (part.kind === 'gap') return <span key={part.start} {...words(part.start > 0 ? ' … ' : '… ')} />;
        if (part.kind === 'text') return <span key={part.start} {...words(part.text)} />;
        const numbers = part.findings.map((finding) => finding + 1).join(', ');
        return (
          <span key={part.start}>
            <span
              class="unseen"
              {...words(numbered ? message('warning_marked_for', [numbers]) : message('warning_marked'))}
            />
            <mark {...words(part.text)}>
              {numbered && <sup aria-hidden="true" {...words(`${JOINER}${numbers}`)} />}
            </mark>
          </span>
        );
      })}
    </blockquote>
  );
}
