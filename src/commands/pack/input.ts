/** What the person handed over, and how its faults are told: one line with what, where and the mend. */
import { readFileSync } from 'node:fs';
import { PackError } from '../../rulebook/pack-error.ts';

/** A fault of the person's input; the command ends with status 2. */
export class InputError extends Error {}

/** @throws InputError when no file is named, or it cannot be read. */
export function contentOf(file: string | undefined): string {
  return bytesOf(file).toString('utf8');
}

/** The same before anything says how its letters are written. */
export function bytesOf(file: string | undefined): Buffer {
  if (file === undefined) throw new InputError('Nama berkas belum ada. Lihat --help.');
  try {
    return readFileSync(file);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : error;
    throw new InputError(`${file}: tidak bisa dibaca (${why}). Periksa nama dan izin berkasnya.`);
  }
}

/** Tells the fault on the error output and sets the status. Anything that is no fault of the input is thrown on. */
export function fail(error: unknown): void {
  if (error instanceof PackError) {
    const { file, path, mend } = error;
    process.stderr.write(`${[file, path].filter(Boolean).join(': ')}: ${mend.id}\n`);
  } else if (error instanceof InputError) process.stderr.write(`${error.message}\n`);
  else throw error;
  process.exitCode = 2;
}
