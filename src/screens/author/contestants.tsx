import type { Election } from '../../rulebook/schema.ts';
import { Fold } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import type { AuthorView } from './author-view.ts';
import { Entry } from './entry.tsx';
import { numbered, numberOf } from './head.tsx';
import { PathField, PathLines } from './path-field.tsx';

type Contestant = Election['contestants'][number];

interface Props {
  /** Of the election: `elections[0]`. */
  readonly path: string;
  readonly contestants: readonly Contestant[];
  readonly parties: AuthorView['parties'];
  /** `field`: what is typed in; left out, the change is a step of its own. */
  readonly set: (contestants: Contestant[], field?: string) => void;
}

/** The pairs of one election. */
export function Contestants({ path, contestants, parties, set }: Props) {
  const { message } = useTexts();
  return (
    <>
      {contestants.map((contestant, at) => {
        const own = `contestants[${at}]`;
        const put = (part: Partial<Contestant>, field?: string) =>
          set(contestants.with(at, { ...contestant, ...part }), field && `${own}.${field}`);
        return (
          <Entry
            // biome-ignore lint/suspicious/noArrayIndexKey: a pair is what stands at its place
            key={at}
            path={`${path}.${own}`}
            title={message('options_contestant', [`${at + 1}`])}
            remove={() => set(contestants.toSpliced(at, 1))}
          >
            <div class="fields">
              <PathField
                path={`${path}.${own}.number`}
                type="number"
                label={message('options_contestant_number')}
                help={message('options_contestant_number_help')}
                value={numbered(contestant.number)}
                set={(written) => put({ number: written === '' ? undefined : numberOf(written) }, 'number')}
              />
              <PathLines
                path={`${path}.${own}.names`}
                label={message('options_contestant_names')}
                help={message('options_contestant_names_help')}
                value={contestant.names}
                set={(names) => put({ names }, 'names')}
              />
            </div>
            <div class="fields">
              {(['nicknames', 'slogans', 'hashtags'] as const).map((part) => (
                <PathLines
                  key={part}
                  path={`${path}.${own}.${part}`}
                  label={message(`author_${part}`)}
                  help={message('author_lines_help')}
                  value={contestant[part]}
                  set={(lines) => put({ [part]: lines }, part)}
                />
              ))}
            </div>
            <Parties chosen={contestant.parties} parties={parties} set={(chosen) => put({ parties: chosen })} />
          </Entry>
        );
      })}
      <button
        type="button"
        class="plain"
        onClick={() =>
          set([
            ...contestants,
            { number: contestants.length + 1, names: [], nicknames: [], slogans: [], hashtags: [], parties: [] },
          ])
        }
      >
        {message('options_contestant_add')}
      </button>
    </>
  );
}

function Parties(props: {
  chosen: readonly string[];
  parties: AuthorView['parties'];
  set: (chosen: string[]) => void;
}) {
  const { chosen, parties, set } = props;
  const { message } = useTexts();
  return (
    <Fold title={message('options_contestant_parties')} beside={`${chosen.length}`}>
      <ul class="parties">
        {parties.map(({ id, label }) => (
          <li key={id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ currentTarget }) => {
                  const others = chosen.filter((one) => one !== id);
                  set(currentTarget.checked ? [...others, id] : others);
                }}
              />
              <span lang="id">{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
