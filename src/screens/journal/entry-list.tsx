import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../journal/index.ts';
import type { ScreenActions } from '../model/actions.ts';
import { dayOf } from '../system/dates.ts';
import { useTexts } from '../system/texts.ts';
import { EntryRow } from './entry-row.tsx';
import { daysOf, type Filter, type Row } from './journal-model.ts';
import type { Attempt } from './use-attempt.ts';
import { useWindow } from './use-window.ts';

interface Props {
  readonly rows: readonly Row[];
  readonly filter: Filter;
  readonly actions: ScreenActions['journal'];
  readonly attempt: Attempt;
}

/** The entries by day, newest first, some at a time. Deleting one can be undone until the page is closed. */
export function EntryList({ rows, filter, actions, attempt }: Props) {
  const texts = useTexts();
  const { message } = texts;
  const [removed, setRemoved] = useState<Entry>();
  const undo = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { length, more, left } = useWindow(rows.length, filter);
  const days = useMemo(() => daysOf(rows.slice(0, length)), [rows, length]);

  // The button that had the focus is gone; the next sensible one takes it.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  async function remove(entry: Entry) {
    if (await attempt(actions.remove(entry.id))) setRemoved(entry);
  }

  async function giveBack(entry: Entry) {
    if (!(await attempt(actions.restore(entry)))) return;
    setRemoved(undefined);
    title.current?.focus();
  }

  return (
    <section class="journal-list" aria-labelledby="journal-list">
      <h3 id="journal-list" ref={title} tabIndex={-1}>
        {message('journal_list')}
      </h3>
      <div role="status">
        {removed && (
          <p class="undo">
            <span class="told">{message('journal_deleted')}</span>
            <button type="button" class="plain" ref={undo} onClick={() => giveBack(removed)}>
              {message('journal_undo')}
            </button>
          </p>
        )}
      </div>
      {rows.length === 0 && <p class="empty-line">{message('journal_none_match')}</p>}
      {days.map(({ day, rows: of }) => (
        <section class="journal-day" key={day} aria-labelledby={`day-${day}`}>
          <h4 id={`day-${day}`}>{dayOf(day, texts)}</h4>
          <ul>
            {of.map((row) => (
              <EntryRow key={row.entry.id} row={row} remove={() => remove(row.entry)} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <p class="more">
          <button type="button" class="plain" onClick={more.show}>
            {message('journal_more', [String(more.count)])}
          </button>{' '}
          <span class="meta">{message('journal_rest', [new Intl.NumberFormat(texts.language).format(left)])}</span>
        </p>
      )}
    </section>
  );
}
