import type { ScreenModel } from '../model/views.ts';
import { momentOf } from '../system/dates.ts';
import { useTexts } from '../system/texts.ts';

/** Our own errors, said plainly: what happened, what it means, what to do. */
export function Failures({ failures, forget }: { failures: ScreenModel['failures']; forget: () => void }) {
  const texts = useTexts();
  const { message } = texts;
  const { count, last } = failures;
  return (
    <section class="failures" aria-labelledby="failures-title">
      <h2 id="failures-title">
        {count === 1 ? message('popup_failure_one') : message('popup_failures', [String(count)])}
      </h2>
      <p>{message('popup_failures_meaning')}</p>
      {last && <p class="meta">{message('popup_failures_last', [momentOf(last.at, texts), last.stage])}</p>}
      <button type="button" class="plain" onClick={forget}>
        {message('popup_failures_understood')}
      </button>
    </section>
  );
}
