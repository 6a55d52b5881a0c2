import type { ScreenActions } from '../model/actions.ts';
import type { GuidanceLaw } from '../model/guidance-views.ts';
import type { ScreenModel } from '../model/views.ts';
import { dayOf } from '../system/dates.ts';
import { Caution, Fold, NowChip, OutLink } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import type { ElectionView, PhaseView } from './calendar-model.ts';
import { type Line, lineOf } from './line.ts';

/** The phases of the elections here, as a line to see and a list to read. */
export function Calendar({ model }: { model: ScreenModel; actions: ScreenActions }) {
  const texts = useTexts();
  const { message } = texts;
  const { today, active, past, always, next } = model.calendar;
  return (
    <div class="calendar">
      <p class="meta">{message('calendar_today', [dayOf(today, texts)])}</p>
      {active.length === 0 && (
        <section class="calm" aria-labelledby="calm-title">
          <h3 id="calm-title">{message('calendar_none')}</h3>
          <p>{message('calendar_none_detail')}</p>
        </section>
      )}
      {active.map((election) => (
        <Election key={election.id} election={election} today={today} />
      ))}
      {active.length === 0 && <Laws id="always-title" title={message('calendar_always')} law={always} />}
      <Laws id="next-title" title={message('calendar_next')} law={next} />
      {past.length > 0 && (
        <Fold title={message('calendar_past')}>
          {past.map((election) => (
            <Election key={election.id} election={election} today={today} />
          ))}
        </Fold>
      )}
    </div>
  );
}

function Election({ election, today }: { election: ElectionView; today: string }) {
  const texts = useTexts();
  const { message } = texts;
  const name = `election-${election.id}`;
  return (
    <section class="election" aria-labelledby={name}>
      <h3 id={name}>{election.title}</h3>
      <p class="meta">{message('calendar_vote_day', [dayOf(election.voteDay, texts)])}</p>
      <DrawnLine line={lineOf(election, today)} />
      <Legend line={lineOf(election, today)} phases={election.phases} />
      <ol class="phases">
        {election.phases.map((phase) => (
          <Phase key={phase.id} phase={phase} />
        ))}
      </ol>
      {election.caution && <Caution>{election.caution}</Caution>}
      <p class="help">{message('calendar_border')}</p>
    </section>
  );
}

function Phase({ phase: { label, change, now, from, to } }: { phase: PhaseView }) {
  return (
    <li class={now ? 'now' : ''} aria-current={now ? 'date' : undefined}>
      <p class="strong">
        {label} {now && <NowChip />}
      </p>
      <p class="meta">{<Span from={from} to={to} />}</p>
      <p>{change}</p>
    </li>
  );
}

function Span({ from, to }: { from: string | undefined; to: string | undefined }) {
  const texts = useTexts();
  const { message } = texts;
  if (from && from === to) return <>{dayOf(from, texts)}</>;
  if (from && to) return <>{message('calendar_from_to', [dayOf(from, texts), dayOf(to, texts)])}</>;
  if (from) return <>{message('calendar_from', [dayOf(from, texts)])}</>;
  return <>{to && message('calendar_to', [dayOf(to, texts)])}</>;
}

/** Decoration beside the list, which says the same in words. */
function DrawnLine({ line: { pieces, days, today } }: { line: Line }) {
  return (
    <svg class="line" viewBox={`0 0 ${days} 10`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {pieces.map(({ id, from, width }) => (
        <rect key={id} class={id} x={from} y="3" width={width} height="4" />
      ))}
      {today !== undefined && <rect class="today" x={today - days / 200} y="0" width={days / 100} height="10" />}
    </svg>
  );
}

/** Phases that are drawn in one colour stand together. */
const COLOURS: readonly (readonly string[])[] = [
  ['prospective'],
  ['candidates', 'campaign'],
  ['quiet', 'vote-day'],
  ['after'],
];

/** What the colours of the line mean; decoration like the line. */
function Legend({ line, phases }: { line: Line; phases: readonly PhaseView[] }) {
  const { message } = useTexts();
  const drawn = new Set(line.pieces.map(({ id }) => id));
  const groups = COLOURS.map((ids) => phases.filter(({ id }) => ids.includes(id) && drawn.has(id)));
  return (
    <ul class="legend" aria-hidden="true">
      {groups.map(
        ([first, ...others]) =>
          first && (
            <li key={first.id}>
              <Swatch of={first.id} /> {[first, ...others].map(({ label }) => label).join(', ')}
            </li>
          ),
      )}
      {line.today !== undefined && (
        <li>
          <Swatch of="today" /> {message('calendar_legend_today')}
        </li>
      )}
    </ul>
  );
}

function Swatch({ of }: { of: string }) {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <rect class={of} width="10" height="10" />
    </svg>
  );
}

function Laws({ id, title, law }: { id: string; title: string; law: readonly GuidanceLaw[] }) {
  const { message } = useTexts();
  if (law.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul class="holds">
        {law.map(({ label, gist, caution, source }) => (
          <li key={label}>
            {gist}{' '}
            <span class="meta" lang="id">
              ({label})
            </span>{' '}
            {source && <OutLink href={source}>{message('guide_source')}</OutLink>}
            {caution && <Caution>{caution}</Caution>}
          </li>
        ))}
      </ul>
    </section>
  );
}
