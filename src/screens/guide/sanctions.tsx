import type { Status } from '../../vocabulary.ts';
import type { SanctionView } from '../model/views.ts';
import { dayOf } from '../system/dates.ts';
import { Caution, Fold, NowChip } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import { groupSanctions, type SanctionRow } from './group-sanctions.ts';

interface Props {
  readonly sanctions: readonly SanctionView[];
  readonly status: Status;
  readonly asOf: string;
}

/** What can follow for the chosen status, by stage of the election; the stage of today stands open. */
export function Sanctions({ sanctions, status, asOf }: Props) {
  const texts = useTexts();
  const { message } = texts;
  if (sanctions.length === 0) return null;
  const whose = message(`settings_status_${status.replace('-', '_')}`);
  return (
    <section class="sanctions" aria-labelledby="sanctions-title">
      <h2 id="sanctions-title" tabIndex={-1}>
        {message('guide_sanctions', [whose])}
      </h2>
      <p class="meta">{message('guide_as_of', [dayOf(asOf, texts)])}</p>
      {groupSanctions(sanctions).map(({ stage, now, rows }) => (
        <Fold key={stage} title={stage} beside={now && <NowChip />} open={now}>
          <ul class="rows">
            {rows.map((row) => (
              <Row key={`${row.kind}${row.text}${row.law}`} row={row} />
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
}

function Row({ row }: { row: SanctionRow }) {
  const { message } = useTexts();
  return (
    <li class="row">
      <p class="eyebrow">{message(`guide_sanction_${row.kind}`)}</p>
      <p class="strong">{row.text}</p>
      <p>
        {message('guide_for_what')} {row.rules.join('; ')}.
      </p>
      {row.caution && <Caution>{row.caution}</Caution>}
      <p class="meta" lang="id">
        {row.law}
      </p>
    </li>
  );
}
