import type { Message, Span } from '../vocabulary.ts';
import { shorten } from './excerpt.ts';
import { PauseMark } from './PauseMark.tsx';
import { HINT_KEY } from './shortcut.ts';
import type { WarningView } from './view.ts';
import { words } from './words.ts';

/** What a button of the hint is for; the value it submits its form with. */
export const HINT_ACTIONS = ['unfold', 'fold', 'open', 'dismiss', 'guidance'] as const;
export type HintAction = (typeof HINT_ACTIONS)[number];

export type HintContent =
  | { readonly kind: 'chip' | 'card'; readonly view: WarningView }
  | { readonly kind: 'note'; readonly text: string };

export function Hint({ content, message }: { content: HintContent; message: Message }) {
  if (content.kind === 'note') return <p class="skin note" {...words(content.text)} />;
  return (
    <form method="dialog" class="skin">
      {content.kind === 'chip' ? (
        <Chip view={content.view} message={message} />
      ) : (
        <Card view={content.view} message={message} />
      )}
    </form>
  );
}

function Chip({ view, message }: { view: WarningView; message: Message }) {
  return (
    <button
      type="submit"
      class={`chip ${view.level}`}
      value="unfold"
      aria-expanded="false"
      aria-keyshortcuts={HINT_KEY}
    >
      <span>
        <PauseMark />
        <span {...words(message(`hint_${view.level}`))} />
      </span>
    </button>
  );
}

function Card({ view, message }: { view: WarningView; message: Message }) {
  const [finding, ...others] = view.findings;
  return (
    <section class={`card ${view.level}`} aria-labelledby="card-heading">
      <header>
        <PauseMark />
        <h2 id="card-heading" {...words(message(`hint_${view.level}`))} />
        <kbd class="keys" {...words(HINT_KEY)} />
        <button type="submit" class="fold" value="fold" aria-label={message('hint_fold')}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M7 7l10 10M17 7L7 17" />
          </svg>
        </button>
      </header>
      <p class="words">{quoted(view.text, finding.spans)}</p>
      <p {...words(finding.reason)} />
      {others.length > 0 && <p class="others" {...words(message('hint_others', [`${others.length}`]))} />}
      <footer>
        <button type="submit" class="primary" value="open" {...words(message('hint_open'))} />
        <button type="submit" class="quiet" value="dismiss" {...words(message('hint_dismiss'))} />
        <button type="submit" class="quiet" value="guidance" {...words(message('warning_guidance'))} />
      </footer>
    </section>
  );
}

/** The marked words of a finding, each in quotation marks. */
function quoted(text: string, spans: readonly Span[]) {
  return spans.map(({ start, end }) => (
    <span key={start}>
      <span {...words('“')} />
      <mark {...words(shorten(text.slice(start, end)))} />
      <span {...words('” ')} />
    </span>
  ));
}
