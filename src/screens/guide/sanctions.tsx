import type { Status } from '../../vocabulary.ts';
import type { SanctionView } from '../model/guidance-views.ts';
import type { ScreenModel } from '../model/views.ts';
import { dayOf } from '../system/dates.ts';
import { Caution, Fold, NowChip } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import { groupSanctions, type SanctionRow, type SanctionStage, sanctionId } from './group-sanctions.ts';

interface Props {
  readonly sanctions: readonly SanctionView[];
  readonly status: Status;
  readonly phase: ScreenModel['phase'];
  readonly asOf: string;
}

/** What can follow for the chosen status, by stage of the election; the stage of today stands open. */
export function Sanctions({ sanctions, status, phase, asOf }: Props) {
  const texts = useTexts();
  const { message } = texts;
  if (sanctions.length === 0) return null;
  const whose = message(`settings_status_${status.replace('-', '_')}`);
  return (
    <section class="sanctions" aria-labelledby="sanctions-title">
      <h2 id="sanctions-title" tabIndex={-1}>
        {message('guide_sanctions', [whose])}
      </h2>
      <p>{message('guide_phase_today', [phase.label])}</p>
      <p class="meta">{message('guide_as_of', [dayOf(asOf, texts)])}</p>
      {groupSanctions(sanctions).map((stage, at) => (
        <Fold key={stage.stage} title={stage.stage} beside={stage.now && <NowChip />} open={stage.now}>
          <StageTable stage={stage} at={at} />
        </Fold>
      ))}
    </section>
  );
}

function StageTable({ stage: { stage, rows }, at }: { stage: SanctionStage; at: number }) {
  const { message } = useTexts();
  return (
    <table>
      <caption class="unseen">{stage}</caption>
      <thead>
        <tr>
          <th scope="col">{message('guide_column_kind')}</th>
          <th scope="col">{message('guide_column_what')}</th>
          <th scope="col">{message('guide_column_for')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row key={`${row.kind}${row.text}${row.law}`} row={row} id={sanctionId(at, index)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, id }: { row: SanctionRow; id: string }) {
  const { message } = useTexts();
  return (
    <tr id={id} tabIndex={-1}>
      <th scope="row">{message(`guide_sanction_${row.kind}`)}</th>
      <td>
        <p class="strong">{row.text}</p>
        {row.caution && <Caution>{row.caution}</Caution>}
        <p class="meta" lang="id">
          {row.law}
        </p>
      </td>
      <td data-label={message('guide_column_for')}>{row.rules.join('; ')}</td>
    </tr>
  );
}
