import { useTexts } from '../system/texts.ts';
import { EntryList } from './entry-list.tsx';
import { Part } from './part.tsx';
import { PathField } from './path-field.tsx';

/** What an article or a point was read in: a title, and an address where there is one. */
export function SourceFields() {
  const { message } = useTexts();
  return (
    <Part id="sources" title={message('author_sources')} help={message('author_sources_help')}>
      <EntryList
        list="sources"
        title="author_source_at"
        adding="author_source_add"
        what="sumber"
        fresh={(id) => ({ id, title: '', url: '' })}
      >
        {({ title, url }, { path, set }) => (
          <div class="fields">
            <PathField
              path={`${path}.title`}
              label={message('author_title')}
              value={title}
              set={(next) => set({ title: next }, 'title')}
            />
            <PathField
              path={`${path}.url`}
              label={message('author_contact_url')}
              help={message('author_url_help')}
              value={url}
              set={(next) => set({ url: next }, 'url')}
            />
          </div>
        )}
      </EntryList>
    </Part>
  );
}
