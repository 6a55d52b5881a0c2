/** Reads drafts from JSON lines; every fault names file, line, what, and the mend. */
import { ACTS, type Act, type Draft } from '../../vocabulary.ts';

export interface Line {
  readonly id: string;
  readonly draft: Draft;
}

/** A fault of the person's input, told in one line; the command ends with status 2. */
export class InputError extends Error {}

const isAct = (value: unknown): value is Act => ACTS.some((act) => act === value);

function lineOf(raw: string, where: string): Line {
  let row: unknown;
  try {
    row = JSON.parse(raw);
  } catch {
    throw new InputError(`${where}: bukan JSON. Tulis satu objek JSON per baris, misalnya {"id":"1","text":"…"}.`);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new InputError(`${where}: bukan objek JSON. Tulis {"id":"…","text":"…"}.`);
  const { id, text, quoted, act }: { id?: unknown; text?: unknown; quoted?: unknown; act?: unknown } = row;
  if (typeof id !== 'string' || id === '')
    throw new InputError(`${where}: "id" harus ada dan berupa teks. Tambahkan "id":"…".`);
  if (typeof text !== 'string')
    throw new InputError(`${where}: "text" harus ada dan berupa teks. Tambahkan "text":"…".`);
  if (quoted !== undefined && quoted !== null && typeof quoted !== 'string')
    throw new InputError(`${where}: "quoted" harus berupa teks. Betulkan atau hapus.`);
  if (act !== undefined && act !== null && !isAct(act))
    throw new InputError(`${where}: "act" tidak dikenal. Pilih salah satu: ${ACTS.join(', ')}.`);
  return { id, draft: { text, act: isAct(act) ? act : 'post', ...(typeof quoted === 'string' ? { quoted } : {}) } };
}

/** @throws InputError at the first bad line, or when there is none. Byte-order mark, CRLF and empty lines are let pass. */
export function readLines(content: string, file: string): Line[] {
  const lines: Line[] = [];
  content
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((raw, at) => {
      if (raw.trim() !== '') lines.push(lineOf(raw, `${file}:${at + 1}`));
    });
  if (lines.length === 0) throw new InputError(`${file}: kosong. Isi dengan satu objek JSON per baris.`);
  return lines;
}
