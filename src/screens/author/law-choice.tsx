import { useState } from 'preact/hooks';
import { Field } from '../options/field.tsx';
import { Fold } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import { useEditor } from './editor.ts';
import { type Article, articlesFor } from './law-search.ts';

/** So many are shown at once; another word brings the others up. */
const SHOWN = 8;

interface Props {
  /** Of the list in the pack: `guidance[0].law`. */
  readonly path: string;
  readonly law: readonly Article[];
  readonly chosen: readonly string[];
  /** Those that stand above, and stay. */
  readonly fixed?: readonly string[];
  readonly set: (chosen: string[]) => void;
}

/** The articles that a point rests on, out of those that the rulebook and the circular know. */
export function LawChoice({ path, law, chosen, fixed = [], set }: Props) {
  const { message } = useTexts();
  const { pack, faultAt } = useEditor();
  const [typed, setTyped] = useState('');
  const own = pack.law.map(({ id, instrument, article, gist }) => ({
    id,
    label: `${instrument} ${article}`,
    gist: gist.id,
  }));
  const known = [...law, ...own];
  // One that stands nowhere has to be seen to be taken out.
  const resting = chosen.map((id) => known.find((one) => one.id === id) ?? { id, label: id, gist: '' });
  const found = articlesFor(typed, known).filter(({ id }) => !chosen.includes(id));
  return (
    <Fold title={message('author_law')} beside={`${chosen.length}`}>
      <Field
        id={path}
        label={message('author_law_search')}
        help={message('author_law_help')}
        fault={faultAt(path)}
        note={
          typed.trim()
            ? message(found.length === 0 ? 'author_law_none' : 'author_law_found', [`${found.length}`])
            : undefined
        }
        value={typed}
        set={setTyped}
      />
      <ul class="articles">
        {[...resting, ...found.slice(0, SHOWN)].map((one) => (
          <li key={one.id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(one.id)}
                disabled={fixed.includes(one.id) && chosen.includes(one.id)}
                onChange={({ currentTarget }) => {
                  const others = chosen.filter((id) => id !== one.id);
                  set(currentTarget.checked ? [...others, one.id] : others);
                }}
              />
              <span>
                <span class="strong" lang="id">
                  {one.label}
                </span>
                <span class="help">{one.gist}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
