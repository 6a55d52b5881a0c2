/**
 * The files of regions as they stand in `assets`, made from `idn-area-data` (Kemendagri's codes; the data is under the ODbL,
 * which asks to be named). The names are for the screens that need them; the codes alone, a tenth of that, for every schema.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const DATA = join(import.meta.dirname, '../../../node_modules/idn-area-data');

interface Row {
  readonly code: string;
  readonly name: string;
}

/** By the name of the file, what stands in it: the same bytes each time. */
export const REGION_FILES: Readonly<Record<string, () => string>> = {
  'regions.json': () => `${JSON.stringify({ ...from(), names: namesOf() }, null, 2)}\n`,
  'region-codes.json': () => `${JSON.stringify({ ...from(), codes: codesOf() }, null, 2)}\n`,
};

function from(): { source: string; license: string } {
  const { version }: { version: string } = JSON.parse(readFileSync(join(DATA, 'package.json'), 'utf8'));
  return {
    source: `Kode wilayah administrasi pemerintahan, Kementerian Dalam Negeri; dari idn-area-data ${version}`,
    license: 'ODbL-1.0',
  };
}

function rowsOf(file: 'provinces' | 'regencies'): Row[] {
  const source = readFileSync(join(DATA, 'data', `${file}.csv`), 'utf8');
  return Papa.parse<Row>(source, { header: true, skipEmptyLines: true }).data;
}

/** By code. A number with a dot is no integer to JavaScript, so the order of the codes stays. */
function namesOf(): Record<string, string> {
  const provinces = rowsOf('provinces').map(({ code, name }) => [code, `Provinsi ${name}`] as const);
  const regencies = rowsOf('regencies').map(({ code, name }) => [code, name] as const);
  return Object.fromEntries([...provinces, ...regencies]);
}

/** By province, the last two digits of its regencies and cities: `01-04 71-74`. */
function codesOf(): Record<string, string> {
  const regencies = rowsOf('regencies').map(({ code }) => code);
  return Object.fromEntries(
    rowsOf('provinces').map(({ code }) => {
      const own = regencies.filter((one) => one.startsWith(`${code}.`)).map((one) => one.slice(3));
      return [code, runsOf(own.toSorted()).join(' ')];
    }),
  );
}

function runsOf(numbers: readonly string[]): string[] {
  const runs: [string, string][] = [];
  for (const one of numbers) {
    const last = runs.at(-1);
    if (last && Number(one) === Number(last[1]) + 1) last[1] = one;
    else runs.push([one, one]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`));
}
