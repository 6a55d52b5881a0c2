import { outcomeKey, wayOf } from '../model/outcome.ts';
import type { LastWarning as Warning } from '../model/views.ts';
import { momentOf } from '../system/dates.ts';
import { FindingCard, LevelChip } from '../system/finding-card.tsx';
import { MarkedText } from '../system/marked-text.tsx';
import { useTexts } from '../system/texts.ts';

/** How many UTF-16 units of a long draft are shown around each mark. */
const AROUND = 70;

export function LastWarning({ warning }: { warning: Warning }) {
  const texts = useTexts();
  const { message } = texts;
  const spans = warning.findings.flatMap((finding) => finding.spans);
  return (
    <section class="last-warning" aria-labelledby="last-title">
      <h2 id="last-title">{message('popup_last_warning')}</h2>
      <p class="meta">
        {warning.site} · {momentOf(warning.at, texts)}
      </p>
      <p class="chips">
        <LevelChip level={warning.level} />
        <span class="chip">{message(outcomeKey(warning.done, warning.act))}</span>
      </p>
      <blockquote class="quoted" lang="id">
        <MarkedText text={warning.text} spans={spans} level={warning.level} around={AROUND} />
      </blockquote>
      {warning.done === 'posted-anyway' && <p class="advice">{message(`popup_advice_${wayOf(warning.act)}`)}</p>}
      {warning.findings.map((finding) => (
        <FindingCard key={finding.rule} finding={finding} text={warning.text} />
      ))}
    </section>
  );
}
