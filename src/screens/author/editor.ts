/** What every part of the form works on: the pack as it is written, how to change it, and what is wrong where. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pack } from '../../rulebook/schema.ts';

export interface Editor {
  readonly pack: Pack;
  /** @param field path of what is typed in, so that a run of letters is one step back; '' for a step of its own. */
  readonly change: (field: string, next: Partial<Pack>) => void;
  /** What to do about what stands at this path, in the person's language. */
  readonly faultAt: (path: string) => string | undefined;
}

const EditorContext = createContext<Editor | undefined>(undefined);

export const EditorProvider = EditorContext.Provider;

/** @throws TypeError outside of the form. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new TypeError('no pack is being written here');
  return editor;
}

type Lists = Pick<Pack, 'guidance' | 'contacts' | 'elections' | 'lexicon' | 'examples' | 'rules' | 'law' | 'sources'>;
export type ListName = keyof Lists;
export type EntryOf<Name extends ListName> = NonNullable<Lists[Name]>[number];

/** One list of the pack: its entries, and how to add, change and remove one. */
export function useList<Name extends ListName>(name: Name) {
  const { pack, change } = useEditor();
  const entries: readonly EntryOf<Name>[] = pack[name] ?? [];
  const put = (field: string, next: readonly EntryOf<Name>[]) => change(field, { [name]: next });
  return {
    entries,
    pathOf: (at: number) => `${name}[${at}]`,
    add: (entry: EntryOf<Name>) => {
      put('', [...entries, entry]);
      enter(`${name}[${entries.length}]`);
    },
    /** `field`: the part that is typed in; left out, the change is a step of its own. */
    set: (at: number, entry: EntryOf<Name>, field?: string) =>
      put(field === undefined ? '' : `${name}[${at}].${field}`, entries.with(at, entry)),
    remove: (at: number) => put('', entries.toSpliced(at, 1)),
  };
}

const FIELDS = 'select, input, textarea, button';

/** Goes to the first field of an entry that is about to be drawn. */
function enter(path: string): void {
  requestAnimationFrame(() => {
    const entry = document.getElementById(path);
    (entry?.closest('details') ?? entry)?.querySelector<HTMLElement>(FIELDS)?.focus();
  });
}
