import { Calendar } from '../../calendar/calendar.tsx';
import { dayOf } from '../../system/dates.ts';
import { Caution, Fold } from '../../system/law-fold.tsx';
import { useTexts } from '../../system/texts.ts';
import type { OptionsProps } from '../options.tsx';
import type { ElectionView } from '../options-view.ts';
import { OwnElections } from '../own-elections.tsx';
import { regionTold } from '../region-told.ts';
import { Sources } from './circulars.tsx';

/** Who stands where: what the packs know, and what the person adds. */
export function Elections(props: OptionsProps) {
  const { message } = useTexts();
  const active = props.view.elections.filter((one) => one.active);
  const others = props.view.elections.filter((one) => !one.active);
  const own = props.model.calendar.active.filter(({ id }) => !active.some((one) => one.id === id));
  return (
    <>
      <section aria-labelledby="active-title">
        <h3 id="active-title">{message('options_elections_active')}</h3>
        {active.length + own.length === 0 && <p class="empty-line">{message('popup_phase_outside_detail')}</p>}
        {own.length > 0 && <p class="strong">{own.map(({ title }) => title).join(', ')}</p>}
        <ul class="packs">
          {active.map((one) => (
            <ElectionItem key={one.id} election={one} />
          ))}
        </ul>
        <Fold title={message('options_elections_others')} beside={`${others.length}`}>
          <ul class="packs">
            {others.map((one) => (
              <ElectionItem key={one.id} election={one} />
            ))}
          </ul>
        </Fold>
      </section>
      <OwnElections {...props} />
      <section aria-labelledby="calendar-title">
        <h3 id="calendar-title">{message('guide_calendar')}</h3>
        <Calendar {...props} />
      </section>
    </>
  );
}

function ElectionItem({ election }: { election: ElectionView }) {
  const texts = useTexts();
  const { message } = texts;
  return (
    <li class="card">
      <p class="chips">
        <span class="chip">{election.phase}</span>
        <span class="chip">{regionTold(election.region, message)}</span>
      </p>
      <h4>{election.title}</h4>
      <p class="meta">{message('options_vote_day_on', [dayOf(election.voteDay, texts)])}</p>
      <ol class="contestants">
        {election.contestants.map(({ number, names }) => (
          <li key={`${number} ${names}`}>
            <span class="ballot">{number ?? '–'}</span> {names}
          </li>
        ))}
      </ol>
      <p class="meta">{message(`options_certainty_${election.certainty}`)}</p>
      {election.caution && <Caution>{election.caution}</Caution>}
      <Sources sources={election.sources} />
    </li>
  );
}
