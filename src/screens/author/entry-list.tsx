import type { ComponentChildren } from 'preact';
import { useTexts } from '../system/texts.ts';
import { type EntryOf, type ListName, useEditor, useList } from './editor.ts';
import { Entry } from './entry.tsx';
import { freeId } from './pack-draft.ts';

interface Props<Name extends ListName> {
  readonly list: Name;
  /** Messages: the title of an entry with its number in it, and what adds one. */
  readonly title: string;
  readonly adding: string;
  /** An entry with nothing in it. `id`: one that none has yet, for those that have ids. */
  readonly fresh: (id: string) => EntryOf<Name>;
  /** What an id says of its entry: `kontak`. */
  readonly what?: string;
  /** The fields of one. `field`: what is typed in; left out, the change is a step of its own. */
  readonly children: (entry: EntryOf<Name>, own: Own<Name>) => ComponentChildren;
}

interface Own<Name extends ListName> {
  /** Of the entry in the pack: `contacts[0]`. */
  readonly path: string;
  readonly at: number;
  readonly set: (part: Partial<EntryOf<Name>>, field?: string) => void;
}

/** The entries of one list of the pack, each with its fields, and the way to one more. */
export function EntryList<Name extends ListName>({ list, title, adding, fresh, what = '', children }: Props<Name>) {
  const { message } = useTexts();
  const { pack } = useEditor();
  const { entries, pathOf, add, set, remove } = useList(list);
  const idOf = (entry: object) => ('id' in entry && typeof entry.id === 'string' ? entry.id : undefined);
  return (
    <>
      {entries.map((entry, at) => (
        <Entry
          // What has no id is what stands at its place.
          key={idOf(entry) ?? at}
          path={pathOf(at)}
          title={message(title, [`${at + 1}`])}
          remove={() => remove(at)}
        >
          {children(entry, { path: pathOf(at), at, set: (part, field) => set(at, { ...entry, ...part }, field) })}
        </Entry>
      ))}
      <button type="button" class="plain" onClick={() => add(fresh(freeId(pack, entries.map(idOf), what)))}>
        {message(adding)}
      </button>
    </>
  );
}
