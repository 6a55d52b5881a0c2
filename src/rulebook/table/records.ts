/** The records of a table, each with the lines of the file that it stands on. */
import Papa from 'papaparse';

export interface TableRecord {
  readonly cells: readonly string[];
  /** First and last line of the file, both counted from 1: a cell in quotes may go over several. */
  readonly line: number;
  readonly to: number;
  /** A quotation mark that is not closed, or closed too early. What was read over it means nothing. */
  readonly isBroken: boolean;
}

/** Line ends as one kind, without the mark at the beginning: the numbers of the lines stay. */
export const withPlainEnds = (source: string): string => source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/** The record that begins at line `at` (from 0) of `lines`; `delimiter` is one character. */
export function recordAt(lines: readonly string[], at: number, delimiter: string): TableRecord {
  const first = lines[at] ?? '';
  // Most have no quotes; a cell in quotes may need the lines below.
  const text = first.includes('"') ? lines.slice(at, at + LONGEST).join('\n') : first;
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 1, fastMode: false });
  const isBroken = errors.some(({ type }) => type === 'Quotes');
  const taken = isBroken ? first : text.slice(0, meta.cursor).replace(/\n$/, '');
  const cells = isBroken ? first.split(delimiter) : (data[0] ?? ['']);
  return { cells, line: at + 1, to: at + taken.split('\n').length, isBroken };
}

/** A cell of more lines than this is a quotation mark that somebody forgot. */
const LONGEST = 60;
