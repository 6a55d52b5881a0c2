/**
 * Contestants from a table, as election offices publish them: a line a pair, with its place, number, names and parties. The
 * columns may stand in any order, below a title. What is not understood is reported with its line, never guessed, and no line
 * is left out: each is in a pair, in a fault, blank, or above the first line of the table.
 */
import { regionName, regionNamed } from './region-names.ts';
import type { Election, Party } from './schema.ts';
import { type Column, isBareNumber } from './table/columns.ts';
import { type Head, headOf } from './table/head.ts';
import { pairIn, partiesIn, partyNames } from './table/names-in.ts';
import { recordAt, type TableRecord, withPlainEnds } from './table/records.ts';

/** Lines of the file, counted from 1, the last included. */
interface Lines {
  readonly line: number;
  readonly to: number;
}

export interface TableRow extends Lines {
  /** Kemendagri code, `36.74`. */
  readonly region: string;
  readonly contestant: Election['contestants'][number];
}

/** The caller has the words for each fault, with what it is about. */
export interface TableFault extends Lines {
  readonly fault:
    | 'no-columns'
    | 'serial'
    | 'region'
    | 'ambiguous'
    | 'number'
    | 'head'
    | 'pair'
    | 'break'
    | 'party'
    | 'twice'
    | 'columns'
    | 'quote';
  readonly about: string;
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly faults: readonly TableFault[];
  /** The last line of its head; what stands above is a title. */
  readonly head: number;
}

type Fault = Omit<TableFault, keyof Lines>;
type Pair = Omit<TableRow, keyof Lines>;

/** @param parties those that stand in the rulebook: a name of none of them is a fault of its line, not a new party. */
export function contestantsIn(source: string, parties: readonly Party[]): Table {
  const lines = withPlainEnds(source).split('\n');
  const head = headOf(lines);
  const refused = (fault: Fault, line = head.below) => ({
    rows: [],
    faults: [{ line, to: lines.length, ...fault }],
    head: line,
  });
  if (head.missing.length > 0) return refused({ fault: 'no-columns', about: head.missing.join(', ') }, 1);
  const records = recordsBelow(lines, head);
  const isDrawn = records.some((record) => cellOf(record, head)('number') !== '');
  const known = partyNames(parties);
  const rows: TableRow[] = [];
  const faults: TableFault[] = [];
  const seen = new Set<string>();
  for (const record of records) {
    const { line, to } = record;
    const row = record.isBroken ? ({ fault: 'quote', about: '' } as const) : rowOf(record, head, { known, isDrawn });
    if ('fault' in row) {
      faults.push({ line, to, ...row });
      continue;
    }
    const { number, names } = row.contestant;
    const key = `${row.region} ${number ?? names.join(' – ')}`;
    if (seen.has(key)) faults.push({ line, to, fault: 'twice', about: key });
    else rows.push({ line, to, ...row });
    seen.add(key);
  }
  if (isBareNumber(head.names, head.columns) && countsLines(rows)) return refused({ fault: 'serial', about: '' });
  return { rows, faults, head: head.below };
}

/** Numbers that go on where the place changes are those of the lines, and no pair has them. */
function countsLines(rows: readonly TableRow[]): boolean {
  return rows.some(({ region, contestant }, at) => {
    const before = rows[at - 1];
    const last = before?.contestant.number;
    return before !== undefined && before.region !== region && last !== undefined && contestant.number === last + 1;
  });
}

/** Blank lines are no records. */
function recordsBelow(lines: readonly string[], { below, delimiter, names }: Head): TableRecord[] {
  const records: TableRecord[] = [];
  for (let at = below; at < lines.length; ) {
    const record = recordAt(lines, at, delimiter);
    // A quotation mark that closes lines below took whole lines with it: then each of them speaks for itself.
    const hasSwallowed = lines.slice(at + 1, record.to).some((line) => line.split(delimiter).length >= names.length);
    if (hasSwallowed) records.push({ ...record, to: record.line, isBroken: true });
    else if (record.cells.some((cell) => cell.trim() !== '')) records.push(record);
    at = hasSwallowed ? at + 1 : record.to;
  }
  return records;
}

const cellOf =
  ({ cells }: TableRecord, { columns }: Head) =>
  (column: Column): string =>
    cells[columns[column] ?? -1]?.trim() ?? '';

function rowOf(
  record: TableRecord,
  head: Head,
  { known, isDrawn }: { readonly known: ReadonlyMap<string, string>; readonly isDrawn: boolean },
): Pair | Fault {
  const { cells } = record;
  const cell = cellOf(record, head);
  if (cells.slice(head.names.length).some((extra) => extra.trim() !== '')) {
    return { fault: 'columns', about: String(cells.length) };
  }
  const region = regionIn(cell);
  if (typeof region === 'object') return region;
  // Before the numbers are drawn nobody has one; afterwards a pair without one is a slip.
  const number = Number(cell('number'));
  if (isDrawn && (!/^\d{1,3}$/.test(cell('number')) || number < 1)) return { fault: 'number', about: cell('number') };
  const names = namesIn(cell);
  if ('fault' in names) return names;
  const { ids, strange } = partiesIn(cell('parties'), known);
  if (strange !== undefined) return { fault: 'party', about: strange };
  return {
    region,
    contestant: { ...(isDrawn && { number }), names, nicknames: [], slogans: [], hashtags: [], parties: [...ids] },
  };
}

/** By its code; where there is none by the names of regency or city and of its province. */
function regionIn(cell: (column: Column) => string): string | Fault {
  const written = cell('region') || cell('place');
  const province = cell('province');
  const named = regionNamed(written, province);
  if ('code' in named) return named.code;
  const about = [written, province].filter(Boolean).join(', ');
  if (named.fault === 'unknown') return { fault: 'region', about };
  const among = named.among.map(({ code }) => `${regionName(code)} (${code})`).join(', ');
  return { fault: 'ambiguous', about: `${about}: ${among}` };
}

function namesIn(cell: (column: Column) => string): string[] | Fault {
  const [head, deputy, pair] = [cell('head'), cell('deputy'), cell('pair')];
  if (head === '' && pair !== '') {
    const names = pairIn(pair);
    if (names) return names;
    return { fault: pair.includes('\n') ? 'break' : 'pair', about: pair.replace(/\n/g, ' ⏎ ') };
  }
  if (head === '') return { fault: 'head', about: '' };
  const broken = [head, deputy].find((name) => name.includes('\n'));
  if (broken !== undefined) return { fault: 'break', about: broken.replace(/\n/g, ' ⏎ ') };
  return [head, deputy].filter((name) => name !== '');
}
