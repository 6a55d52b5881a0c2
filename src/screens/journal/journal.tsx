import { useEffect, useMemo, useState } from 'preact/hooks';
import { JOURNAL_CAP, type JournalRead } from '../../journal/index.ts';
import type { ScreenActions } from '../model/actions.ts';
import type { ScreenModel } from '../model/views.ts';
import { useTexts } from '../system/texts.ts';
import { EntryList } from './entry-list.tsx';
import { Faulty } from './faulty.tsx';
import { Filters } from './filters.tsx';
import { ForgetAll } from './forget-all.tsx';
import { matching, NO_FILTER, rowsOf } from './journal-model.ts';
import { KeepText } from './keep-text.tsx';
import { TakeAlong } from './take-along.tsx';
import { Totals } from './totals.tsx';
import { useAttempt } from './use-attempt.ts';
import { WeekChart } from './week-chart.tsx';

interface Props {
  readonly model: Pick<ScreenModel, 'journal'>;
  readonly actions: Pick<ScreenActions, 'journal'>;
}

/** What was warned of on this device; stands under a heading of the page's own. Reads it when it is mounted, and again at every change. */
export function Journal({ model, actions }: Props) {
  const { message } = useTexts();
  const [read, setRead] = useState<JournalRead>();
  const { follow } = actions.journal;
  useEffect(() => {
    const life = new AbortController();
    follow(setRead, life.signal);
    return () => life.abort();
  }, [follow]);
  return (
    <div class="journal">
      <p class="lead">{message('journal_intro')}</p>
      {!read && <p role="status">{message('journal_reading')}</p>}
      {read?.state === 'fault' && <Faulty fault={read.fault} actions={actions.journal} />}
      {read?.state === 'read' && <Opened read={read} model={model.journal} actions={actions.journal} />}
    </div>
  );
}

interface OpenedProps {
  readonly read: Extract<JournalRead, { state: 'read' }>;
  readonly model: ScreenModel['journal'];
  readonly actions: ScreenActions['journal'];
}

function Opened({ read, model, actions }: OpenedProps) {
  const texts = useTexts();
  const { message } = texts;
  const { entries, unreadable, fault } = read;
  const [filter, setFilter] = useState(NO_FILTER);
  const { attempt, failed } = useAttempt();
  const { siteName, ruleTitle } = model;
  // biome-ignore lint/correctness/useExhaustiveDependencies: names differ in another language only
  const rows = useMemo(() => rowsOf(entries, { message, siteName, ruleTitle }), [entries, texts.language]);
  const listed = useMemo(() => matching(rows, filter, texts.now), [rows, filter, texts.now]);
  const number = new Intl.NumberFormat(texts.language);
  const isFull = entries.length >= JOURNAL_CAP;
  return (
    <>
      {fault && <Faulty fault={fault} isReadable actions={actions} />}
      {failed && (
        <p class="notice" role="alert">
          {message('journal_failed')}
        </p>
      )}
      {entries.length > 0 ? (
        <>
          <Totals rows={listed} />
          <WeekChart rows={listed} />
          <Filters rows={rows} filter={filter} choose={setFilter} shown={listed.length} />
          <EntryList rows={listed} filter={filter} actions={actions} attempt={attempt} />
          <TakeAlong rows={listed} save={actions.save} />
        </>
      ) : (
        <div class="empty">
          <h3>{message('journal_empty')}</h3>
          <p>{message('journal_empty_detail')}</p>
        </div>
      )}
      <KeepText model={model} entries={entries} actions={actions} attempt={attempt} />
      {unreadable > 0 && <p class="notice">{message('journal_unreadable', [number.format(unreadable)])}</p>}
      <p class="meta">{message(isFull ? 'journal_cap_reached' : 'journal_cap', [number.format(JOURNAL_CAP)])}</p>
      <ForgetAll count={entries.length + unreadable} forget={() => attempt(actions.forgetAll())} />
    </>
  );
}
