import { useTexts } from '../system/texts.ts';
import { EntryList } from './entry-list.tsx';
import { PURPOSES } from './pack-draft.ts';
import { Part } from './part.tsx';
import { PathChoice, PathField } from './path-field.tsx';

/** Where one asks, reports, and looks a rumour up. */
export function ContactFields() {
  const { message } = useTexts();
  return (
    <Part id="contacts" title={message('author_contacts')}>
      <EntryList
        list="contacts"
        title="author_contact"
        adding="author_contact_add"
        what="kontak"
        fresh={(id) => ({ id, title: { id: '' }, url: '', purpose: 'info', certainty: 'issued' })}
      >
        {({ title, url, purpose }, { path, set }) => (
          <>
            <PathField
              path={`${path}.title.id`}
              label={message('author_contact_title')}
              value={title.id}
              set={(id) => set({ title: { ...title, id } }, 'title.id')}
            />
            <div class="fields">
              <PathField
                path={`${path}.url`}
                label={message('author_contact_url')}
                help={message('author_url_help')}
                value={url}
                set={(next) => set({ url: next }, 'url')}
              />
              <PathChoice
                path={`${path}.purpose`}
                label={message('author_contact_purpose')}
                values={PURPOSES.map((value) => ({
                  value,
                  label: message(`author_purpose_${value.replace('-', '_')}`),
                }))}
                value={purpose}
                set={(next) => set({ purpose: next })}
              />
            </div>
          </>
        )}
      </EntryList>
    </Part>
  );
}
