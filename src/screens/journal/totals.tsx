import { useTexts } from '../system/texts.ts';
import { type Row, totalsOf } from './journal-model.ts';

/** How it went, in a sentence, and each outcome with its number. */
export function Totals({ rows }: { rows: readonly Row[] }) {
  const { message, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  const totals = totalsOf(rows);
  const edited = totals.find(({ outcome }) => outcome === 'edited')?.count ?? 0;
  const all = number.format(rows.length);
  if (rows.length === 0) return null;
  return (
    <section class="journal-totals" aria-labelledby="journal-totals">
      <h3 id="journal-totals">{message('journal_totals')}</h3>
      <p class="strong">
        {edited > 0
          ? message('journal_totals_sentence', [number.format(edited), all])
          : message('journal_totals_none', [all])}
      </p>
      <ul class="chips">
        {totals.map(({ outcome, count }) => (
          <li class="chip" key={outcome}>
            {message(`journal_outcome_${outcome.replaceAll('-', '_')}`)}
            <strong>{number.format(count)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
