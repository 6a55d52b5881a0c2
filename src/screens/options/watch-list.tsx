import type { ComponentChildren } from 'preact';
import type { ScreenActions } from '../model/actions.ts';
import type { WatchView } from '../model/views.ts';
import { timeOf } from '../system/dates.ts';
import { Switch } from '../system/switch.tsx';
import { useTexts } from '../system/texts.ts';

interface Props {
  readonly rows: readonly WatchView[];
  readonly actions: Pick<ScreenActions, 'rest' | 'removeHost'>;
  /** What else stands beside a row. */
  readonly beside?: (row: WatchView) => ComponentChildren;
}

/** What is checked, each to be switched off for good or for an hour. */
export function WatchList({ rows, actions, beside }: Props) {
  const texts = useTexts();
  const { message } = texts;
  const untilOf = ({ until }: WatchView) => until && message('watch_until', [timeOf(until, texts)]);
  return (
    <>
      <ul class="watch-list">
        {rows.map((row) => (
          <li key={row.id} class="watch-row">
            <Switch on={row.on} locked={row.locked} set={(on) => actions.rest(row.id, on ? 'none' : 'ever')}>
              {row.label}
              {row.until && <span class="help">{untilOf(row)}</span>}
              {row.locked && <span class="help">{message('managed_site')}</span>}
            </Switch>
            {!row.locked && (row.on || row.until) && (
              // One button that changes its words, so that the focus stays where it is.
              <Small
                text={message(row.on ? 'watch_hour' : 'watch_resume')}
                of={row.label}
                act={() => actions.rest(row.id, row.on ? 'hour' : 'none')}
              />
            )}
            {row.added && (
              <Small text={message('watch_remove')} of={row.label} act={() => actions.removeHost(row.label)} />
            )}
            {beside?.(row)}
          </li>
        ))}
      </ul>
      <p class="unseen" role="status">
        {rows.flatMap((row) => (row.until ? `${row.label} ${untilOf(row)}` : [])).join(', ')}
      </p>
    </>
  );
}

function Small({ text, of, act }: { text: string; of: string; act: () => void }) {
  return (
    <button type="button" class="plain small" aria-label={`${text}: ${of}`} onClick={act}>
      {text}
    </button>
  );
}
