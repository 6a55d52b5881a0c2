import { KINDS } from '../model/guidance-views.ts';
import { Fold } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import { useEditor, useList } from './editor.ts';
import { Entry } from './entry.tsx';
import { freeId } from './pack-draft.ts';
import { Part } from './part.tsx';
import { PathChoice, PathField } from './path-field.tsx';

/** What one may, should think over, and must not. */
export function PointFields() {
  const { message } = useTexts();
  const { pack } = useEditor();
  const { entries, pathOf, add, set, remove } = useList('guidance');
  return (
    <Part id="points" title={message('author_points')} help={message('author_points_help')}>
      {entries.map((point, at) => (
        <Entry
          key={point.id}
          path={pathOf(at)}
          title={message('author_point', [`${at + 1}`])}
          remove={() => remove(at)}
        >
          <PathChoice
            path={`${pathOf(at)}.kind`}
            label={message('author_kind')}
            values={KINDS.map((value) => ({ value, label: message(`guide_kind_${value.replace('-', '_')}`) }))}
            value={point.kind}
            set={(kind) => set(at, { ...point, kind })}
          />
          <PathField
            path={`${pathOf(at)}.text.id`}
            long
            label={message('author_point_text')}
            help={message('author_point_text_help')}
            value={point.text.id}
            set={(id) => set(at, { ...point, text: { ...point.text, id } }, 'text.id')}
          />
          <PathField
            path={`${pathOf(at)}.example`}
            long
            label={message('author_point_example')}
            value={point.example?.id}
            set={(id) => set(at, { ...point, example: { ...point.example, id } }, 'example')}
          />
          <Fold title={message('author_more')}>
            <PathField
              path={`${pathOf(at)}.why`}
              long
              label={message('author_point_why')}
              value={point.why?.id}
              set={(id) => set(at, { ...point, why: { ...point.why, id } }, 'why')}
            />
            <PathField
              path={`${pathOf(at)}.text.en`}
              long
              lang="en"
              label={message('author_point_en')}
              value={point.text.en}
              set={(en) => set(at, { ...point, text: { ...point.text, en } }, 'text.en')}
            />
          </Fold>
        </Entry>
      ))}
      <button
        type="button"
        class="plain"
        onClick={() =>
          add({
            id: freeId(pack, entries, 'butir'),
            kind: 'jangan',
            text: { id: '' },
            law: [],
            sources: [],
            certainty: 'verbatim',
          })
        }
      >
        {message('author_point_add')}
      </button>
    </Part>
  );
}
