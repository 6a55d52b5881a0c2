import { KINDS } from '../model/guidance-views.ts';
import { Fold } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import type { AuthorView } from './author-view.ts';
import { EntryList } from './entry-list.tsx';
import { LawChoice } from './law-choice.tsx';
import { Part } from './part.tsx';
import { PathChoice, PathField } from './path-field.tsx';

/** What one may, should think over, and must not. */
export function PointFields({ law }: Pick<AuthorView, 'law'>) {
  const { message } = useTexts();
  return (
    <Part id="points" title={message('author_points')} help={message('author_points_help')}>
      <EntryList
        list="guidance"
        title="author_point"
        adding="author_point_add"
        what="butir"
        fresh={(id) => ({ id, kind: 'jangan', text: { id: '' }, law: [], sources: [], certainty: 'issued' })}
      >
        {(point, { path, set }) => (
          <>
            <PathChoice
              path={`${path}.kind`}
              label={message('author_kind')}
              values={KINDS.map((value) => ({ value, label: message(`guide_kind_${value.replace('-', '_')}`) }))}
              value={point.kind}
              set={(kind) => set({ kind })}
            />
            <PathField
              path={`${path}.text.id`}
              long
              label={message('author_point_text')}
              help={message('author_point_text_help')}
              value={point.text.id}
              set={(id) => set({ text: { ...point.text, id } }, 'text.id')}
            />
            <PathField
              path={`${path}.example`}
              long
              label={message('author_point_example')}
              value={point.example?.id}
              set={(id) => set({ example: { ...point.example, id } }, 'example')}
            />
            <LawChoice path={`${path}.law`} law={law} chosen={point.law} set={(chosen) => set({ law: chosen })} />
            <Fold title={message('author_more')}>
              <PathField
                path={`${path}.why`}
                long
                label={message('author_point_why')}
                value={point.why?.id}
                set={(id) => set({ why: { ...point.why, id } }, 'why')}
              />
              <PathField
                path={`${path}.text.en`}
                long
                lang="en"
                label={message('author_point_en')}
                value={point.text.en}
                set={(en) => set({ text: { ...point.text, en } }, 'text.en')}
              />
            </Fold>
          </>
        )}
      </EntryList>
    </Part>
  );
}
