/** Lays a report out: for a terminal, as Markdown, as JSON. */
import type { Cell, Machine, Report, Section, Table } from './report.ts';

const shown = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.shown);
const isFigure = (table: Table, column: number) => table.rows.some((row) => typeof row[column] === 'object');

const machineLine = ({ cpu, cores, memory, system, node }: Machine): string =>
  `${cpu}, ${cores} cores, ${memory}, ${system}, Node ${node}`;

function plainTable(table: Table): string {
  const lines = [table.columns, ...table.rows.map((row) => row.map(shown))];
  const widths = table.columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const laid = lines.map((line) =>
    line
      .map((text, i) => (isFigure(table, i) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [table.title, ...laid].map((line, i) => (i === 0 ? line : `  ${line}`)).join('\n');
}

export const asText = ({ title, notes, tables }: Section): string =>
  [`== ${title} ==`, ...notes, ...tables.map((table) => `\n${plainTable(table)}`)].join('\n');

export const headOf = ({ date, machine }: Pick<Report, 'date' | 'machine'>): string =>
  `${date}, ${machineLine(machine)}`;

const escaped = (text: string) => text.replaceAll('|', '\\|');
const markdownRow = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;

function markdownTable(table: Table): string {
  const rule = table.columns.map((_, i) => (isFigure(table, i) ? '---:' : '---'));
  return [
    `### ${table.title}`,
    '',
    markdownRow(table.columns),
    `|${rule.join('|')}|`,
    ...table.rows.map((row) => markdownRow(row.map(shown))),
  ].join('\n');
}

export function asMarkdown(report: Report): string {
  const sections = report.sections.map(({ title, notes, tables }) =>
    [`## ${title}`, notes.map((note) => `- ${note}`).join('\n'), ...tables.map(markdownTable)]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return `${['# Benchmark', `Measured by \`npm run bench\` on ${headOf(report)}.`, ...sections].join('\n\n')}\n`;
}

export const asJson = (report: Report): string => `${JSON.stringify(report, null, 1)}\n`;
