import type { LocalText } from '../vocabulary.ts';
import type { Fault } from './duplicates.ts';
import type { Pack } from './schema.ts';

/** All ids that exist in the packs merged so far. */
export interface Known {
  readonly sources: ReadonlySet<string>;
  readonly law: ReadonlySet<string>;
  readonly sanctions: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
}

type Use = readonly [list: keyof Known, path: string, ids: readonly string[]];

/** Every law, sanction, source and party that `pack` names and nobody wrote down, in the order of the pack. */
export function danglingIn(pack: Pack, known: Known): Fault[] {
  return usesOf(pack).flatMap(([list, path, ids]) =>
    ids.flatMap((id, at) => (known[list].has(id) ? [] : { path: `${path}[${at}]`, mend: mendFor(id, list) })),
  );
}

function usesOf(pack: Pack): Use[] {
  return [
    ...pack.law.map((it, at): Use => ['sources', `law[${at}].sources`, it.sources]),
    ...pack.sanctions.map((it, at): Use => ['law', `sanctions[${at}].law`, it.law]),
    ...pack.rules.flatMap((it, at): Use[] => [
      ['law', `rules[${at}].law`, it.law],
      ['sanctions', `rules[${at}].sanctions`, it.sanctions],
      ...positions(`rules[${at}]`, it.disputed),
    ]),
    ...pack.guidance.flatMap((it, at): Use[] => [
      ['law', `guidance[${at}].law`, it.law],
      ['sources', `guidance[${at}].sources`, it.sources],
      ...positions(`guidance[${at}]`, it.disputed),
    ]),
    ...pack.elections.flatMap((it, at): Use[] => [
      ['sources', `elections[${at}].sources`, it.sources],
      ...it.contestants.map((one, n): Use => ['parties', `elections[${at}].contestants[${n}].parties`, one.parties]),
    ]),
  ];
}

function positions(path: string, disputed: Pack['guidance'][number]['disputed']): Use[] {
  return (disputed ?? []).map((it, at): Use => ['sources', `${path}.disputed[${at}].sources`, it.sources]);
}

function mendFor(id: string, list: keyof Known): LocalText {
  return {
    id: `"${id}" tidak ada dalam "${list}": tambahkan di sana atau perbaiki ejaannya`,
    en: `"${id}" does not stand in "${list}": add it there or mend its spelling`,
  };
}
