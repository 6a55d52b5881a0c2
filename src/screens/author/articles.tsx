import type { LegalReference } from '../../rulebook/schema.ts';
import { useTexts } from '../system/texts.ts';
import { useEditor } from './editor.ts';
import { EntryList } from './entry-list.tsx';
import { Part } from './part.tsx';
import { PathChoice, PathField } from './path-field.tsx';

const CERTAINTIES = ['verbatim', 'near', 'press', 'own'] as const satisfies readonly LegalReference['certainty'][];

/** Articles that the rulebook does not know: of the office, the city, the province. Each rests on a source above. */
export function ArticleFields() {
  const { message } = useTexts();
  const { pack } = useEditor();
  const sources = pack.sources.map(({ id, title }) => ({ value: id, label: title || id }));
  return (
    <Part id="articles" title={message('author_articles')} help={message('author_articles_help')}>
      <EntryList
        list="law"
        title="author_article_at"
        adding="author_article_add"
        what="pasal"
        fresh={(id) => ({ id, instrument: '', article: '', gist: { id: '' }, certainty: 'verbatim', sources: [] })}
      >
        {({ instrument, article, gist, certainty, caution, sources: [source = ''] }, { path, set }) => (
          <>
            <div class="fields">
              <PathField
                path={`${path}.instrument`}
                label={message('author_instrument')}
                value={instrument}
                set={(next) => set({ instrument: next }, 'instrument')}
              />
              <PathField
                path={`${path}.article`}
                label={message('author_article')}
                value={article}
                set={(next) => set({ article: next }, 'article')}
              />
            </div>
            <PathField
              path={`${path}.gist.id`}
              long
              label={message('author_gist')}
              value={gist.id}
              set={(id) => set({ gist: { ...gist, id } }, 'gist.id')}
            />
            <div class="fields">
              <PathChoice
                path={`${path}.sources`}
                label={message('author_source')}
                values={[{ value: '', label: message('author_source_choose') }, ...sources]}
                value={source}
                set={(next) => set({ sources: next === '' ? [] : [next] })}
              />
              <PathChoice
                path={`${path}.certainty`}
                label={message('author_certainty')}
                values={CERTAINTIES.map((value) => ({ value, label: message(`options_certainty_${value}`) }))}
                value={certainty}
                set={(next) => set({ certainty: next })}
              />
            </div>
            {(certainty === 'press' || certainty === 'own') && (
              <PathField
                path={`${path}.caution`}
                label={message('author_caution')}
                value={caution?.id}
                set={(id) => set({ caution: { ...caution, id } }, 'caution')}
              />
            )}
          </>
        )}
      </EntryList>
    </Part>
  );
}
