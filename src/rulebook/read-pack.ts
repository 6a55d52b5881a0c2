/** A pack as a file has it, before anything in it is looked at. */
import { loadPack } from './load.ts';
import { PackError } from './pack-error.ts';
import type { Pack } from './schema.ts';

/** Far above what offices write, and far below what would hold a browser up: 1,557 pairs in 545 regions take under a megabyte. */
export const LIMITS = {
  /** UTF-16 code units of the file. */
  length: 4_000_000,
  /** Lists and entries within each other. */
  depth: 16,
  /** Texts, numbers, lists and entries altogether. */
  values: 200_000,
} as const;

/**
 * The JSON of a file, which may be a pack or a signed one.
 * @throws {PackError} names `file`, where in it, and the mend.
 */
export function parsePack(source: string, file: string): unknown {
  if (source.length > LIMITS.length) throw new PackError(file, '', tooMuch('length'));
  const json = parsed(source.replace(/^\ufeff/, ''), file);
  const fault = beyondLimits(json);
  if (fault) throw new PackError(file, '', tooMuch(fault));
  return json;
}

/**
 * Reads a pack that is not signed from the text of a file.
 * @param standing the packs that it will lie upon, as in `loadPack`.
 * @throws {PackError} names `file`, where in it, and the mend; the first fault found.
 */
export function readPack(source: string, file: string, standing?: readonly Pack[]): Pack {
  return loadPack(parsePack(source, file), file, standing);
}

function parsed(source: string, file: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const where = placeIn(source, error instanceof Error ? error.message : '');
    throw new PackError(file, where, {
      id: 'ini bukan JSON yang utuh: periksa koma, tanda kutip dan kurung di sekitar tempat ini, atau minta berkasnya sekali lagi',
      en: 'this is no whole JSON: look at the commas, quotation marks and brackets around this place, or ask for the file again',
    });
  }
}

/** Engines tell the place in their own ways: "at position 12", or "at line 1 column 13". */
function placeIn(source: string, said: string): string {
  const [, line, column] = said.match(/line (\d+) column (\d+)/) ?? [];
  if (line && column) return `${line}:${column}`;
  const [, position] = said.match(/position (\d+)/) ?? [];
  const before = source.slice(0, position === undefined ? source.length : Number(position)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Without recursion: depth is what is being measured. */
function beyondLimits(json: unknown): 'depth' | 'values' | undefined {
  let level: unknown[] = [json];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.depth) return 'depth';
    values += level.length;
    if (values > LIMITS.values) return 'values';
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return undefined;
}

function tooMuch(what: keyof typeof LIMITS) {
  const limit = LIMITS[what];
  const mends = {
    length: {
      id: `berkas ini terlalu besar: paling banyak ${limit} huruf; pecah menjadi beberapa paket`,
      en: `this file is too large: at most ${limit} letters; split it into several packs`,
    },
    depth: {
      id: `isian di dalam isian terlalu dalam: paling banyak ${limit} tingkat`,
      en: `entries lie too deep within each other: at most ${limit} levels`,
    },
    values: {
      id: `isian terlalu banyak: paling banyak ${limit}; pecah menjadi beberapa paket`,
      en: `too many entries: at most ${limit}; split it into several packs`,
    },
  };
  return mends[what];
}
