import { useMemo } from 'preact/hooks';
import { dayOf } from '../system/dates.ts';
import { Fold } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import type { Row } from './journal-model.ts';
import { type Weeks, weeksOf } from './weeks.ts';

/** Height of the highest bar, and width of a week, in units of the drawing. */
const HIGH = 20;
const WIDE = 8;

/** A strip of bars for each rule, one bar a week, all to one scale. The same numbers stand in the table below it. */
export function WeekChart({ rows }: { rows: readonly Row[] }) {
  const texts = useTexts();
  const { message } = texts;
  const weeks = useMemo(() => weeksOf(rows, texts.now), [rows, texts.now]);
  const { mondays, rules, highest } = weeks;
  const [first = ''] = mondays;
  const length = `${mondays.length}`;
  return (
    <section class="journal-chart" aria-labelledby="journal-chart">
      <h3 id="journal-chart">{message('journal_chart')}</h3>
      {rules.length === 0 ? (
        <p class="meta">{message('journal_chart_empty', [length])}</p>
      ) : (
        <>
          <p class="meta">{message('journal_chart_span', [length, dayOf(first, texts)])}</p>
          <ul class="strips">
            {rules.map(({ rule, title, counts, total }) => (
              <li class="strip" key={rule}>
                <span>{title}</span>
                <Strip counts={counts} highest={highest} />
                <strong>{total}</strong>
              </li>
            ))}
          </ul>
          <Fold title={message('journal_chart_table')}>
            <WeekTable weeks={weeks} />
          </Fold>
        </>
      )}
    </section>
  );
}

function Strip({ counts, highest }: { counts: readonly number[]; highest: number }) {
  return (
    <svg viewBox={`0 0 ${counts.length * WIDE} ${HIGH + 1}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" x="0" y={HIGH} width={counts.length * WIDE} height="1" />
      {counts.map((count, week) => {
        const height = (HIGH * count) / highest;
        return count > 0 && <rect x={week * WIDE + 1} y={HIGH - height} width={WIDE - 2} height={height} />;
      })}
    </svg>
  );
}

/** Weeks without a warning are left out. */
function WeekTable({ weeks: { mondays, rules } }: { weeks: Weeks }) {
  const texts = useTexts();
  const { message } = texts;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the arrow keys must reach it
    <section class="table-room" aria-label={message('journal_chart_numbers')} tabIndex={0}>
      <table>
        <caption class="unseen">{message('journal_chart_numbers')}</caption>
        <thead>
          <tr>
            <th scope="col">{message('journal_chart_week')}</th>
            {rules.map(({ rule, title }) => (
              <th scope="col" key={rule}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mondays
            .map((monday, week) => ({ monday, counts: rules.map(({ counts }) => counts[week] ?? 0) }))
            .filter(({ counts }) => counts.some((count) => count > 0))
            .toReversed()
            .map(({ monday, counts }) => (
              <tr key={monday}>
                <th scope="row">{dayOf(monday, texts)}</th>
                {counts.map((count, at) => (
                  <td key={rules[at]?.rule}>{count}</td>
                ))}
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{message('journal_chart_all')}</th>
            {rules.map(({ rule, total }) => (
              <td key={rule}>{total}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
