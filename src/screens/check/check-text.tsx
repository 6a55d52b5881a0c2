import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../vocabulary.ts';
import type { ScreenActions } from '../model/actions.ts';
import type { Checked } from '../model/views.ts';
import { FindingCard } from '../system/finding-card.tsx';
import { MarkedText } from '../system/marked-text.tsx';
import { LevelSign } from '../system/signs.tsx';
import { useTexts } from '../system/texts.ts';

/** A text from elsewhere in the browser. Each is an object of its own, so that the same words can come twice. */
export interface Handed {
  readonly text: string;
}

interface Props {
  readonly check: ScreenActions['check'];
  readonly handed?: Handed | undefined;
}

/** A place to try a text before it is posted anywhere. It is kept nowhere: closing the page forgets it. */
export function CheckText({ check, handed }: Props) {
  const { message } = useTexts();
  const [text, setText] = useState(handed?.text ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const blank = text.trim() === '';
  // At once, while drawing: a check takes less than the browser needs to paint the letter.
  const verdict = useMemo(() => (blank ? undefined : check?.(text)), [blank, check, text]);
  const findings = verdict?.findings ?? [];

  useEffect(() => {
    if (handed) setText(handed.text);
  }, [handed]);

  function fill(next: string) {
    setText(next);
    field.current?.focus();
  }

  /** The words themselves, ready to be written over. */
  function select({ start, end }: Span) {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  }

  return (
    <>
      <label class="field-label" for="check">
        {message('check_label')}
      </label>
      <div class="paper">
        <div class="mirror" aria-hidden="true">
          <MarkedText
            text={text}
            spans={findings.flatMap(({ spans }) => spans)}
            level={verdict?.level ?? 'aman'}
          />{' '}
        </div>
        <textarea
          id="check"
          ref={field}
          value={text}
          lang="id"
          spellcheck={false}
          aria-describedby="check-private"
          placeholder={message('check_placeholder')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="below-field">
        <p class="meta" id="check-private">
          {message('check_private')}
        </p>
        {text !== '' && (
          <button type="button" class="plain" onClick={() => fill('')}>
            {message('check_clear')}
          </button>
        )}
      </div>
      <div role="status">
        {verdict && <VerdictLine verdict={verdict} />}
        {!blank && !check && <p class="meta">{message('check_preparing')}</p>}
      </div>
      {blank && <Example use={fill} />}
      {findings.map((finding) => (
        <FindingCard key={finding.rule} finding={finding} text={text} select={select} />
      ))}
      {findings.length > 0 && <p class="quiet">{message('check_yours')}</p>}
    </>
  );
}

function VerdictLine({ verdict }: { verdict: Checked }) {
  const { message } = useTexts();
  return (
    <div class={`verdict ${verdict.level}`}>
      <span class="disc">
        <LevelSign level={verdict.level} />
      </span>
      <div>
        <h2>{message(`check_verdict_${verdict.level}`)}</h2>
        <p>{message(`check_verdict_${verdict.level}_detail`)}</p>
      </div>
    </div>
  );
}

function Example({ use }: { use: (text: string) => void }) {
  const { message } = useTexts();
  const example = message('check_example');
  return (
    <div class="empty">
      <p>{message('check_empty')}</p>
      <blockquote class="quoted" lang="id">
        {example}
      </blockquote>
      <button type="button" class="plain" onClick={() => use(example)}>
        {message('check_try')}
      </button>
    </div>
  );
}
