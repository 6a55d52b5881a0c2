import { useTexts } from '../system/texts.ts';
import { useEditor, useList } from './editor.ts';
import { Entry } from './entry.tsx';
import { freeId, PURPOSES } from './pack-draft.ts';
import { Part } from './part.tsx';
import { PathChoice, PathField } from './path-field.tsx';

/** Where one asks, reports, and looks a rumour up. */
export function ContactFields() {
  const { message } = useTexts();
  const { pack } = useEditor();
  const { entries, pathOf, add, set, remove } = useList('contacts');
  return (
    <Part id="contacts" title={message('author_contacts')}>
      {entries.map((contact, at) => (
        <Entry
          key={contact.id}
          path={pathOf(at)}
          title={message('author_contact', [`${at + 1}`])}
          remove={() => remove(at)}
        >
          <PathField
            path={`${pathOf(at)}.title.id`}
            label={message('author_contact_title')}
            value={contact.title.id}
            set={(id) => set(at, { ...contact, title: { ...contact.title, id } }, 'title.id')}
          />
          <div class="fields">
            <PathField
              path={`${pathOf(at)}.url`}
              label={message('author_contact_url')}
              help={message('author_url_help')}
              value={contact.url}
              set={(url) => set(at, { ...contact, url }, 'url')}
            />
            <PathChoice
              path={`${pathOf(at)}.purpose`}
              label={message('author_contact_purpose')}
              values={PURPOSES.map((value) => ({ value, label: message(`author_purpose_${value.replace('-', '_')}`) }))}
              value={contact.purpose}
              set={(purpose) => set(at, { ...contact, purpose })}
            />
          </div>
        </Entry>
      ))}
      <button
        type="button"
        class="plain"
        onClick={() =>
          add({
            id: freeId(pack, entries, 'kontak'),
            title: { id: '' },
            url: '',
            purpose: 'info',
            certainty: 'verbatim',
          })
        }
      >
        {message('author_contact_add')}
      </button>
    </Part>
  );
}
