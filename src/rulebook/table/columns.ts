/** Which column of a table is what, told by its name: as KPU heads its tables, as offices do, and as people write it. */

const TITLES = [
  'kepala daerah',
  'gubernur',
  'bupati',
  'wali kota',
  'walikota',
  'bupati/wali kota',
  'bupati/walikota',
  'gubernur/bupati/wali kota',
  'gubernur/bupati/walikota',
];
const named = (what: (title: string) => string) =>
  ['nama calon', 'calon', 'nama', ''].flatMap((lead) => TITLES.map((title) => `${lead} ${what(title)}`.trim()));

/** Those that say most stand first: beside "no. urut" a column "no" only counts the lines. */
const COLUMNS = {
  region: ['kode wilayah', 'kode daerah', 'kode kabupaten/kota', 'kode kab/kota', 'kode', 'region'],
  province: ['nama provinsi', 'provinsi', 'propinsi', 'prov'],
  place: [
    'nama kabupaten/kota',
    'kabupaten/kota',
    'kab/kota',
    'kabupaten',
    'kota',
    'nama daerah',
    'nama wilayah',
    'daerah',
    'wilayah',
    'daerah pemilihan',
  ],
  number: [
    'nomor urut pasangan calon',
    'no urut pasangan calon',
    'nomor urut paslon',
    'no urut paslon',
    'nomor urut',
    'no urut',
    'nomor',
    'number',
    'no',
  ],
  pair: [
    ...TITLES.map((title) => `nama pasangan calon ${title} dan wakil ${title}`),
    ...TITLES.map((title) => `pasangan calon ${title} dan wakil ${title}`),
    'nama pasangan calon',
    'pasangan calon',
    'nama paslon',
    'paslon',
    'nama pasangan',
  ],
  head: [...named((title) => title), 'nama calon', 'calon', 'head'],
  deputy: [...named((title) => `wakil ${title}`), 'nama calon wakil', 'nama wakil', 'calon wakil', 'wakil', 'deputy'],
  parties: [
    'partai politik pengusul',
    'partai pengusul',
    'gabungan partai politik pengusul',
    'partai politik/gabungan partai politik pengusul',
    'partai politik/gabungan partai politik',
    'partai politik pengusung',
    'gabungan partai politik pengusung',
    'partai pengusung',
    'gabungan partai politik',
    'partai politik',
    'partai pendukung',
    'partai',
    'parpol',
    'parties',
  ],
} as const;

export type Column = keyof typeof COLUMNS;
export type Columns = Readonly<Partial<Record<Column, number>>>;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[._\s]+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .trim();

const NAMES = Object.keys(COLUMNS).filter((name): name is Column => name in COLUMNS);

/** Where each column stands, from 0. */
export function columnsOf(cells: readonly string[]): Columns {
  const heads = cells.map(plain);
  const found: Partial<Record<Column, number>> = {};
  for (const column of NAMES) {
    const known: readonly string[] = COLUMNS[column];
    const best = known.find((name) => heads.includes(name));
    if (best !== undefined) found[column] = heads.indexOf(best);
  }
  return found;
}

/** What of the needed columns is not there, by the names that the callers have words for. */
export function missingOf(columns: Columns): readonly ('region' | 'number' | 'head')[] {
  const { region, place, province, number, head, pair } = columns;
  return [
    ...((region ?? place ?? province) === undefined ? (['region'] as const) : []),
    ...(number === undefined ? (['number'] as const) : []),
    ...((head ?? pair) === undefined ? (['head'] as const) : []),
  ];
}

/** Whether the number is only that of the line: a column "no", where no other was found. */
export const isBareNumber = (head: readonly string[], { number }: Columns): boolean =>
  number !== undefined && plain(head[number] ?? '') === 'no';
