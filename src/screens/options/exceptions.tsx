import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExceptionView } from '../model/views.ts';
import { dayOf } from '../system/dates.ts';
import { useTexts } from '../system/texts.ts';

interface Props {
  readonly exceptions: readonly ExceptionView[];
  readonly remove: (id: string) => void;
  readonly restore: (id: string) => void;
}

/** What the person declared to be no violation. Taking one away can be undone until the popup is closed. */
export function Exceptions({ exceptions, remove, restore }: Props) {
  const texts = useTexts();
  const { message } = texts;
  const [removed, setRemoved] = useState<ExceptionView>();
  const undo = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  // The button that had the focus is gone; the next sensible one takes it.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  function take(exception: ExceptionView) {
    remove(exception.id);
    setRemoved(exception);
  }

  function giveBack(exception: ExceptionView) {
    restore(exception.id);
    setRemoved(undefined);
    title.current?.focus();
  }

  return (
    <section class="exceptions" aria-labelledby="exceptions-title">
      <h2 id="exceptions-title" ref={title} tabIndex={-1}>
        {message('settings_exceptions')}
      </h2>
      <p class="help">{message('settings_exceptions_help')}</p>
      <div role="status">
        {removed && (
          <p class="undo">
            <span class="told">{message('settings_removed', [removed.wording])}</span>
            <button type="button" class="plain" ref={undo} onClick={() => giveBack(removed)}>
              {message('settings_undo')}
            </button>
          </p>
        )}
      </div>
      {exceptions.length === 0 ? (
        <p class="empty-line">{message('settings_no_exceptions')}</p>
      ) : (
        <ul class="exception-list">
          {exceptions.map((exception) => (
            <li key={exception.id} class="exception">
              <span class="told">
                <q lang="id">{exception.wording}</q>
                <span class="help">
                  {message('settings_exception_since', [exception.rule, dayOf(exception.since, texts)])}
                </span>
              </span>
              <button
                type="button"
                class="plain"
                aria-label={message('settings_remove_this', [exception.wording])}
                onClick={() => take(exception)}
              >
                {message('settings_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
