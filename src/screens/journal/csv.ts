/** Rows of text as CSV (RFC 4180) that a spreadsheet reads, and takes for nothing but text. */

/** Excel takes a file without it for the machine's old character set. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A cell that begins so may be run as a formula, in full width too. The apostrophe is guarded itself, so that a guard can be
 * told from a cell that began with one.
 */
const RISKY = /^['\t\r\n]|^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** @param separator `;` where a comma divides decimals, as in Indonesia: there Excel looks for it. */
export function toCsv(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const lines = rows.map((cells) => `${cells.map(cellOf).join(separator)}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function cellOf(text: string): string {
  const guarded = RISKY.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
