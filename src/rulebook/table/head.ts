/** Where a table begins: the row of its names, below a title or two, and the character that parts its cells. */
import { type Columns, columnsOf, missingOf } from './columns.ts';
import { recordAt } from './records.ts';

export interface Head {
  readonly delimiter: string;
  readonly names: readonly string[];
  readonly columns: Columns;
  /** Of the first line below it, from 0. */
  readonly below: number;
  readonly missing: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'];
/** So many lines of titles may stand above the names. */
const TITLES_AT_MOST = 12;

/** The row that names most of what is needed; of two the first. */
export function headOf(lines: readonly string[]): Head {
  const tried = DELIMITERS.flatMap((delimiter) => headsBy(lines, delimiter));
  const [best] = tried.toSorted(
    (a, b) => a.missing.length - b.missing.length || Object.keys(b.columns).length - Object.keys(a.columns).length,
  );
  return best ?? { delimiter: ',', names: [], columns: {}, below: 1, missing: missingOf({}) };
}

function headsBy(lines: readonly string[], delimiter: string): Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < Math.min(lines.length, TITLES_AT_MOST); ) {
    const { cells, to } = recordAt(lines, at, delimiter);
    heads.push(headFrom(lines, delimiter, cells, to));
    // Names in two rows, the upper ones over several columns: what stands below says more.
    const under = recordAt(lines, to, delimiter);
    if (to < lines.length && under.cells.length > 1 && under.cells.every(isWordy)) {
      const names = cells.map((name, index) => under.cells[index]?.trim() || name);
      heads.push(headFrom(lines, delimiter, names, under.to));
    }
    at = to;
  }
  return heads;
}

const isWordy = (cell: string): boolean => !/\d/.test(cell);

function headFrom(lines: readonly string[], delimiter: string, names: readonly string[], to: number): Head {
  const columns = columnsOf(names);
  const next = recordAt(lines, to, delimiter);
  // "(1) (2) (3)" below the names, as official tables count their columns.
  const counted = next.cells.map((cell) => /^\((\d+)\)$/.exec(cell.trim())?.[1]);
  const isCount = counted.length > 1 && counted.every((number, index) => number === `${index + 1}`);
  return { delimiter, names, columns, below: isCount ? next.to : to, missing: missingOf(columns) };
}
