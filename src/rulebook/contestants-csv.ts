/**
 * Contestants from a table, as election offices publish them: a line a pair, with region, number, head, deputy and parties.
 * The columns may stand in any order; their names are told apart by data. What is not understood is reported, never guessed.
 */
import Papa from 'papaparse';
import type { Election, Party } from './schema.ts';

export interface TableRow {
  /** Kemendagri code, `36.74`. */
  readonly region: string;
  readonly contestant: Election['contestants'][number];
}

/** `line`: of the file, the head being 1. The caller has the words for each fault, with what it is about. */
export interface TableFault {
  readonly line: number;
  readonly fault: 'no-columns' | 'region' | 'number' | 'head' | 'party' | 'twice' | 'columns';
  readonly about: string;
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly faults: readonly TableFault[];
}

const COLUMNS = {
  region: ['kode wilayah', 'kode daerah', 'wilayah', 'kode', 'region', 'kode kabupaten/kota', 'kode kab/kota'],
  number: ['nomor urut', 'no urut', 'no. urut', 'nomor', 'no', 'number'],
  head: [
    'nama calon kepala daerah',
    'calon kepala daerah',
    'kepala daerah',
    'nama calon',
    'calon',
    'nama calon wali kota',
    'nama calon bupati',
    'nama calon gubernur',
    'head',
  ],
  deputy: [
    'nama calon wakil kepala daerah',
    'calon wakil kepala daerah',
    'wakil kepala daerah',
    'nama wakil',
    'wakil',
    'nama calon wakil',
    'nama calon wakil wali kota',
    'nama calon wakil bupati',
    'nama calon wakil gubernur',
    'deputy',
  ],
  parties: ['partai pengusul', 'partai politik pengusul', 'partai', 'partai pendukung', 'parpol', 'parties'],
} as const;
type Column = keyof typeof COLUMNS;
const NEEDED: readonly Column[] = ['region', 'number', 'head'];

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');

/** @param parties those that stand in the rulebook: a name of none of them is a fault of its line, not a new party. */
export function contestantsIn(source: string, parties: readonly Party[]): Table {
  const { data } = Papa.parse<string[]>(source.replace(/^\ufeff/, ''));
  const [head = [], ...lines] = data;
  const places = placesOf(head);
  const missing = NEEDED.filter((column) => places[column] === undefined);
  if (missing.length > 0) return { rows: [], faults: [{ line: 1, fault: 'no-columns', about: missing.join(', ') }] };
  const known = partyIds(parties);
  // Before the numbers are drawn nobody has one; afterwards a pair without one is a slip.
  const isDrawn = lines.some((cells) => cells[places.number ?? -1]?.trim());
  const rows: TableRow[] = [];
  const faults: TableFault[] = [];
  const seen = new Set<string>();
  for (const [at, cells] of lines.entries()) {
    // Skipped here and not by the reader: the lines after it would lose their numbers.
    if (cells.every((text) => text.trim() === '')) continue;
    const line = at + 2;
    const cell = (column: Column) => cells[places[column] ?? -1]?.trim() ?? '';
    const row =
      cells.length > head.length
        ? ({ fault: 'columns', about: String(cells.length) } as const)
        : rowOf(cell, { known, isDrawn });
    if ('fault' in row) {
      faults.push({ line, ...row });
      continue;
    }
    const { number, names } = row.contestant;
    const key = `${row.region} ${number ?? names.join(' – ')}`;
    if (seen.has(key)) faults.push({ line, fault: 'twice', about: key });
    else rows.push(row);
    seen.add(key);
  }
  return { rows, faults };
}

function placesOf(head: readonly string[]): Partial<Record<Column, number>> {
  const names = head.map(plain);
  const found: Partial<Record<Column, number>> = {};
  for (const column of ['region', 'number', 'head', 'deputy', 'parties'] as const) {
    const known: readonly string[] = COLUMNS[column];
    const at = names.findIndex((name) => known.includes(name));
    if (at >= 0) found[column] = at;
  }
  return found;
}

type Fault = Omit<TableFault, 'line'>;

function rowOf(
  cell: (column: Column) => string,
  { known, isDrawn }: { readonly known: ReadonlyMap<string, string>; readonly isDrawn: boolean },
): TableRow | Fault {
  const region = regionOf(cell('region'));
  if (region === undefined) return { fault: 'region', about: cell('region') };
  const number = Number(cell('number'));
  if (isDrawn && (!/^\d{1,3}$/.test(cell('number')) || number < 1)) return { fault: 'number', about: cell('number') };
  if (cell('head') === '') return { fault: 'head', about: '' };
  const named = cell('parties')
    .split(/[,;|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(perseorangan|independen|-)$/i.test(name));
  const strange = named.find((name) => !known.has(plain(name)));
  if (strange !== undefined) return { fault: 'party', about: strange };
  return {
    region,
    contestant: {
      ...(isDrawn && { number }),
      names: [cell('head'), cell('deputy')].filter((name) => name !== ''),
      nicknames: [],
      slogans: [],
      hashtags: [],
      parties: [...new Set(named.flatMap((name) => known.get(plain(name)) ?? []))],
    },
  };
}

/** `3674`, `36.74` and `36` are all written; a table of sheets may have made `36.74` of `36,74`. */
function regionOf(text: string): string | undefined {
  const digits = text.replace(/[.,\s]/g, '');
  if (/^\d{2}$/.test(digits)) return digits;
  return /^\d{4}$/.test(digits) ? `${digits.slice(0, 2)}.${digits.slice(2)}` : undefined;
}

function partyIds(parties: readonly Party[]): Map<string, string> {
  return new Map(
    parties.flatMap(({ id, abbreviation, name, nicknames }) =>
      [id, abbreviation, name, `partai ${abbreviation}`, ...nicknames].map((one) => [plain(one), id] as const),
    ),
  );
}
