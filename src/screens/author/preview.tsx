import { useState } from 'preact/hooks';
import { Points } from '../guide/point.tsx';
import type { GuidanceView } from '../model/guidance-views.ts';
import { FindingCard, LevelChip } from '../system/finding-card.tsx';
import { MarkedText } from '../system/marked-text.tsx';
import { useTexts } from '../system/texts.ts';
import type { JudgedDraft } from './author-view.ts';

interface Props {
  readonly points: readonly GuidanceView[];
  readonly tried: { readonly text: string; readonly judged: JudgedDraft } | undefined;
  readonly tryOut: (text: string) => void;
}

/** What an employee will see: the points in Panduan, and the warning for a draft typed here. */
export function Preview({ points, tried, tryOut }: Props) {
  const { message } = useTexts();
  const [text, setText] = useState('');
  const judged = tried?.text === text ? tried.judged : undefined;
  return (
    <aside class="preview-pane" aria-labelledby="preview-title">
      <h2 id="preview-title">{message('author_preview')}</h2>
      <section aria-labelledby="preview-draft-title">
        <h3 id="preview-draft-title">{message('author_preview_draft')}</h3>
        <label class="help" for="preview-draft">
          {message('author_preview_draft_help')}
        </label>
        <textarea
          id="preview-draft"
          lang="id"
          rows={3}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            tryOut(currentTarget.value);
          }}
        />
        <div role="status">
          {judged && (
            <>
              <p>
                <LevelChip level={judged.level} />{' '}
                <q lang="id">
                  <MarkedText text={text} spans={judged.findings.flatMap(({ spans }) => spans)} level={judged.level} />
                </q>
              </p>
              {judged.findings.map((finding) => (
                <FindingCard key={finding.title} finding={finding} text={text} />
              ))}
            </>
          )}
        </div>
      </section>
      <section aria-labelledby="preview-points-title">
        <h3 id="preview-points-title">{message('author_preview_points')}</h3>
        {points.length === 0 ? (
          <p class="empty-line">{message('author_preview_no_points')}</p>
        ) : (
          <Points points={points} />
        )}
      </section>
    </aside>
  );
}
