import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

/** Reads CSV as RFC 4180 has it, knowing nothing of how ours is written. */
function parsed(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        cell += text[at];
        if (text[at] === '"') at++;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== '\r') cell += text[at++];
    }
    cells.push(cell);
    if (text[at] === separator) at++;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(cells);
      cells = [];
    } else throw new Error(`Neither cell nor row ends at ${at}`);
  }
  return rows;
}

const unguarded = (cell: string) => cell.replace(/^'/, '');
const anyCell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@'"\t\r\n ;,＝]{1,4}[a-z(]*$/));
const anyRows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

describe('CSV', () => {
  it('reads back as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(',', ';'), (rows, separator) => {
        const text = toCsv(rows, separator);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const back = parsed(text.slice(1), separator).map((cells) => cells.map(unguarded));
        expect(back).toEqual(rows.map((cells) => cells));
      }),
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const [[written = ''] = []] = parsed(toCsv([[cell]], ';').slice(1), ';');
        expect(written).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }),
    );
  });

  it('is what a spreadsheet expects', () => {
    expect(
      toCsv(
        [
          ['Situs', 'Teks'],
          ['X', '=1+1; "a"'],
        ],
        ';',
      ),
    ).toBe('\uFEFF"Situs";"Teks"\r\n"X";"\'=1+1; ""a"""\r\n');
  });
});
