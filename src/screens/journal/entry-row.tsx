import { momentOf, timeOf } from '../system/dates.ts';
import { LevelChip } from '../system/finding-card.tsx';
import { useTexts } from '../system/texts.ts';
import type { Row } from './journal-model.ts';

export function EntryRow({ row, remove }: { row: Row; remove: () => void }) {
  const texts = useTexts();
  const { message } = texts;
  const { entry, site, act, rules, outcome } = row;
  return (
    <li class="entry">
      <div class="told">
        <p class="meta">
          <time dateTime={entry.at}>{timeOf(entry.at, texts)}</time> · {act} · {site}
        </p>
        <p class="strong">{rules.join(', ')}</p>
        <p class="chips">
          <LevelChip level={entry.level} />
          <span class={`chip ${entry.outcome}`}>{outcome}</span>
        </p>
        {entry.text !== undefined && (
          <blockquote class="quoted" lang="id" aria-label={message('journal_text')}>
            {entry.text}
          </blockquote>
        )}
      </div>
      <button
        type="button"
        class="plain small"
        aria-label={message('journal_delete_this', [momentOf(entry.at, texts), site])}
        onClick={remove}
      >
        {message('journal_delete')}
      </button>
    </li>
  );
}
