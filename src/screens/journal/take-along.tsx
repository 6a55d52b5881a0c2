import { useTexts } from '../system/texts.ts';
import { csvFile, jsonFile, type SavedFile } from './exports.ts';
import type { Row } from './journal-model.ts';

/** What is listed, as a file or on paper. */
export function TakeAlong({ rows, save }: { rows: readonly Row[]; save: (file: SavedFile) => void }) {
  const texts = useTexts();
  const { message, language } = texts;
  const none = rows.length === 0;
  return (
    <section class="journal-take" aria-labelledby="journal-take">
      <h3 id="journal-take">{message('journal_take')}</h3>
      <p class="help">{message('journal_take_help', [new Intl.NumberFormat(language).format(rows.length)])}</p>
      <p class="presses">
        <button type="button" class="plain" disabled={none} onClick={() => save(csvFile(rows, texts))}>
          {message('journal_csv')}
        </button>
        <button type="button" class="plain" disabled={none} onClick={() => save(jsonFile(rows, texts))}>
          {message('journal_json')}
        </button>
        <button type="button" class="plain" disabled={none} onClick={print}>
          {message('journal_print')}
        </button>
      </p>
    </section>
  );
}

/** The list is drawn whole before it is printed; `window.print` itself leaves no turn to draw in. */
function print(): void {
  window.dispatchEvent(new Event('beforeprint'));
  setTimeout(() => window.print());
}
