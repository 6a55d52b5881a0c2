import { LEVELS } from '../../vocabulary.ts';
import { LevelChip } from '../system/finding-card.tsx';
import { useTexts } from '../system/texts.ts';
import type { AuthorView, JudgedDraft } from './author-view.ts';
import { useList } from './editor.ts';
import { EntryList } from './entry-list.tsx';
import { Part } from './part.tsx';
import { PathChoice, PathField } from './path-field.tsx';

interface Props {
  readonly rules: AuthorView['rules'];
  /** In the order of the examples; shorter while some are being judged. */
  readonly judged: readonly (JudgedDraft | undefined)[];
}

/** Drafts with what has to be said of them: they travel with the circular, and are judged again wherever it arrives. */
export function ExampleFields({ rules, judged }: Props) {
  const { message } = useTexts();
  const { entries } = useList('examples');
  const told = judged.filter((one) => one !== undefined);
  const good = told.filter(({ holds }) => holds).length;
  const any = { value: '', label: message('author_rule_any') };
  return (
    <Part id="examples" title={message('author_examples')} help={message('author_examples_help')}>
      <p class={`tally ${good === entries.length ? 'aman' : 'waspada'}`} role="status">
        {entries.length > 0 && message('author_examples_hold', [`${good}`, `${entries.length}`])}
      </p>
      <EntryList
        list="examples"
        title="author_example"
        adding="author_example_add"
        fresh={() => ({ text: '', expected: 'langgar' })}
      >
        {({ text, expected, rule }, { path, at, set }) => (
          <>
            <PathField
              path={`${path}.text`}
              long
              label={message('author_example_text')}
              value={text}
              set={(next) => set({ text: next }, 'text')}
            />
            <div class="fields">
              <PathChoice
                path={`${path}.expected`}
                label={message('author_expected')}
                values={LEVELS.map((value) => ({ value, label: message(`check_level_${value}`) }))}
                value={expected}
                set={(next) => set({ expected: next, ...(next === 'aman' && { rule: undefined }) })}
              />
              {expected !== 'aman' && (
                <PathChoice
                  path={`${path}.rule`}
                  label={message('author_rule')}
                  values={[any, ...rules.map(({ id, title }) => ({ value: id, label: title }))]}
                  value={rule ?? ''}
                  set={(id) => set({ rule: rules.find((one) => one.id === id)?.id })}
                />
              )}
            </div>
            <Judged judged={judged[at]} />
          </>
        )}
      </EntryList>
    </Part>
  );
}

function Judged({ judged }: { judged: JudgedDraft | undefined }) {
  const { message } = useTexts();
  if (!judged) return null;
  return (
    <p class="judged">
      <LevelChip level={judged.level} /> {message(judged.holds ? 'author_as_expected' : 'author_not_as_expected')}
      {!judged.holds && judged.findings[0] && ` ${judged.findings[0].title}.`}
    </p>
  );
}
