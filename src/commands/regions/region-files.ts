/**
 * The files of regions as they stand in `assets`, made from `idn-area-data` (Kemendagri's codes; the data is under the ODbL,
 * which asks to be named). The names are for the screens that need them; the codes alone, a tenth of that, for every schema.
 */
import { getProvinces, getRegencies } from 'idn-area-data';
import about from 'idn-area-data/package.json' with { type: 'json' };

interface Row {
  readonly code: string;
  readonly name: string;
}

/** By the name of the file, what stands in it: the same bytes each time. */
export async function regionFiles(): Promise<Readonly<Record<string, string>>> {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
  const from = {
    source: `Kode wilayah administrasi pemerintahan, Kementerian Dalam Negeri; dari idn-area-data ${about.version}`,
    license: 'ODbL-1.0',
  };
  return {
    'regions.json': fileOf({ ...from, names: namesOf(provinces, regencies) }),
    'region-codes.json': fileOf({ ...from, codes: codesOf(provinces, regencies) }),
  };
}

const fileOf = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

function namesOf(provinces: readonly Row[], regencies: readonly Row[]): Record<string, string> {
  return Object.fromEntries([
    ...provinces.map(({ code, name }) => [code, `Provinsi ${name}`] as const),
    ...regencies.map(({ code, name }) => [code, name] as const),
  ]);
}

/** By province, the last two digits of its regencies and cities: `01-04 71-74`. */
function codesOf(provinces: readonly Row[], regencies: readonly Row[]): Record<string, string> {
  return Object.fromEntries(
    provinces.map(({ code }) => {
      const own = regencies.filter((one) => one.code.startsWith(`${code}.`)).map((one) => one.code.slice(3));
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
