import type { LocalText } from '../vocabulary.ts';
import type { Pack } from './schema.ts';

export interface Fault {
  readonly path: string;
  readonly mend: LocalText;
}

const LISTS = [
  'sources',
  'law',
  'sanctions',
  'rules',
  'guidance',
  'parties',
  'elections',
  'contacts',
  'checklist',
] as const;

/** The first id that stands twice in one list of a pack, or number twice in one election. */
export function duplicateIn(pack: Pack): Fault | undefined {
  for (const list of LISTS) {
    const found = repeated((pack[list] ?? []).map((it) => it.id));
    if (found) return { path: `${list}[${found.index}].id`, mend: mendFor(found.value) };
  }
  for (const [at, election] of pack.elections.entries()) {
    const found = repeated(election.contestants.map(({ number }) => number?.toString()));
    if (found) return { path: `elections[${at}].contestants[${found.index}].number`, mend: mendFor(found.value) };
  }
  return undefined;
}

function repeated(values: readonly (string | undefined)[]): { index: number; value: string } | undefined {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    if (seen.has(value)) return { index, value };
    seen.add(value);
  }
  return undefined;
}

function mendFor(value: string): LocalText {
  return {
    id: `"${value}" sudah dipakai di atas: beri yang lain`,
    en: `"${value}" already stands above: give another`,
  };
}
