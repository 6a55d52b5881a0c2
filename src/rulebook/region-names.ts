/**
 * The names of all provinces, regencies and cities. For the pages that let a person choose one or read a table, and for the
 * commands; what only has to know whether a code exists takes `region-codes.ts`, a tenth of this.
 */
import data from '../../assets/regions.json' with { type: 'json' };
import { REGION_ALIASES } from './region-aliases.ts';
import { regionCode } from './region-codes.ts';

export interface Region {
  /** Kemendagri code: `36` or `36.74`. */
  readonly code: string;
  /** "Kota Tangerang Selatan", "Provinsi Banten" */
  readonly name: string;
  /** Of a regency or city: "Provinsi Banten". */
  readonly province?: string;
}

const NAMES: Readonly<Record<string, string>> = data.names;

/** "Kota Tangerang Selatan" for `36.74`; undefined where no region has the code. */
export function regionName(code: string): string | undefined {
  return Object.hasOwn(NAMES, code) ? NAMES[code] : undefined;
}

interface Entry extends Region {
  /** Of the name, with its kind: `kota`, `tangerang`, `selatan`. */
  readonly words: readonly string[];
  /** Without its kind and without blanks: `tangerangselatan`. */
  readonly bare: string;
}

const SHORT: Readonly<Record<string, string>> = { kab: 'kabupaten', kep: 'kepulauan', prov: 'provinsi' };
/** Jakarta's parts bear it; nobody says it. */
const UNSAID = /^(administrasi|adm)$/;
const KIND = /^(kota|kabupaten|provinsi)/;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !UNSAID.test(word))
    .map((word) => SHORT[word] ?? word);

const ENTRIES: readonly Entry[] = Object.entries(NAMES).map(([code, name]) => {
  const words = wordsOf(name);
  const province = code.length > 2 ? regionName(code.slice(0, 2)) : undefined;
  return { code, name, words, bare: words.join('').replace(KIND, ''), ...(province && { province }) };
});

/** What `written` names: the words of an alias where it is one. */
function said(written: string): string[] {
  const words = wordsOf(written);
  const alias = (key: string) => (Object.hasOwn(REGION_ALIASES, key) ? REGION_ALIASES[key] : undefined);
  return wordsOf(alias(words.join('')) ?? words.map((word) => alias(word) ?? word).join(' '));
}

/**
 * Regions that a person may mean who has begun to write: every word begins one of the name ("band" finds Bandung), or of its
 * province's; a code, or its beginning, finds it too. The shortest name comes first, a city before the regency of its name.
 */
export function regionsLike(written: string): Region[] {
  const digits = written.replace(/[.,\s]/g, '');
  if (/^\d+$/.test(digits)) return ENTRIES.filter(({ code }) => code.replace('.', '').startsWith(digits));
  const words = wordsOf(written);
  if (words.length === 0) return [];
  const meant = said(written);
  const holds = (all: readonly string[], asked: readonly string[]) =>
    asked.every((word) => all.some((one) => one.startsWith(word)));
  const byName = ENTRIES.filter((one) => holds(one.words, words) || holds(one.words, meant));
  const found = new Set(byName);
  const byProvince = ENTRIES.filter((one) => {
    const all = [...one.words, ...wordsOf(one.province ?? '')];
    return !found.has(one) && (holds(all, words) || holds(all, meant));
  });
  return [...byName.toSorted(nearer), ...byProvince];
}

/** "kota" before "kabupaten": of two of one name, people who leave the kind out mostly mean the city. */
function nearer(a: Entry, b: Entry): number {
  return rankOf(a) - rankOf(b) || a.bare.length - b.bare.length || b.words[0]?.localeCompare(a.words[0] ?? '') || 0;
}

const rankOf = ({ code }: Entry): number => (code.length === 2 ? 0 : 1);

/** A region that a table names: its code, or why it is none. `among`: those that it may be. */
export type Named =
  | { readonly code: string }
  | { readonly fault: 'unknown' }
  | { readonly fault: 'ambiguous'; readonly among: readonly Region[] };

/**
 * The one region that is written so, as a code or by its whole name ("Kab. Bandung", "KOTA BAU-BAU", "DKI Jakarta").
 * @param province narrows to one, and stands for itself where `written` is empty.
 */
export function regionNamed(written: string, province = ''): Named {
  const within = province.trim() === '' ? undefined : provinceNamed(province);
  if (province.trim() !== '' && within === undefined) return { fault: 'unknown' };
  if (written.trim() === '') return within === undefined ? { fault: 'unknown' } : { code: within };
  const isWithin = (code: string) => within === undefined || code === within || code.startsWith(`${within}.`);
  const code = regionCode(written);
  if (code !== undefined) return isWithin(code) ? { code } : { fault: 'unknown' };
  const [first, ...others] = entriesNamed(written).filter((one) => isWithin(one.code));
  if (first === undefined) return { fault: 'unknown' };
  return others.length === 0 ? { code: first.code } : { fault: 'ambiguous', among: [first, ...others] };
}

function provinceNamed(written: string): string | undefined {
  const code = regionCode(written);
  if (code !== undefined) return code.length === 2 ? code : undefined;
  return entriesNamed(written).find((one) => one.code.length === 2)?.code;
}

/** With its kind where one is written; without it a city, a regency and a province of that name are all meant. */
function entriesNamed(written: string): Entry[] {
  const keys = [wordsOf(written).join(''), said(written).join('')];
  const whole = ENTRIES.filter(({ words }) => keys.includes(words.join('')));
  return whole.length > 0 ? whole : ENTRIES.filter(({ bare }) => keys.includes(bare));
}
