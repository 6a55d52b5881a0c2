import type { ScreenModel } from '../model/views.ts';
import { momentOf } from '../system/dates.ts';
import { Report } from '../system/report.tsx';
import { useTexts } from '../system/texts.ts';

/** Our own errors, said plainly: what happened, what it means, what to do. */
export function Failures({ failures, forget }: { failures: ScreenModel['failures']; forget: () => void }) {
  const texts = useTexts();
  const { message } = texts;
  const { unchecked, last, report } = failures;
  return (
    <section class="failures" aria-labelledby="failures-title">
      <h2 id="failures-title">{titleOf(unchecked, message)}</h2>
      <p>{message(unchecked > 0 ? 'popup_failures_meaning' : 'report_beside_meaning')}</p>
      {last && <p class="meta">{message('popup_failures_last', [momentOf(last.at, texts), last.stage])}</p>}
      <button type="button" class="plain" onClick={forget}>
        {message('popup_failures_understood')}
      </button>
      <Report text={report} />
    </section>
  );
}

function titleOf(unchecked: number, message: ReturnType<typeof useTexts>['message']): string {
  if (unchecked === 0) return message('report_beside');
  return unchecked === 1 ? message('popup_failure_one') : message('popup_failures', [String(unchecked)]);
}
