/** The names in a cell: of a pair, and of the parties behind it. */

/** "1. A 2. B", "1) A" and "2) B" on lines of their own. */
const NUMBERED = /^\(?1[.)]\s*(.+?)[\s,;]+(?:dan\s+)?\(?2[.)]\s*(.+)$/is;
/** Between blanks, so that a hyphen within a name stays one. */
const BETWEEN = /\s+(?:dan|&|[-–—/+]|bersama)\s+/i;

/** Head and deputy of a cell that holds both; undefined where it is not plain who they are. */
export function pairIn(cell: string): [string, string] | undefined {
  const text = cell.trim();
  const [, first, second] = NUMBERED.exec(text) ?? [];
  const names = first && second ? [first, second] : text.split(BETWEEN);
  const [head = '', deputy = '', ...more] = names.map((name) => name.trim().replace(/[;,]$/, ''));
  const isPlain = head !== '' && deputy !== '' && more.length === 0 && !/\n/.test(head + deputy);
  return isPlain ? [head, deputy] : undefined;
}

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
const NONE = /^(perseorangan|perorangan|independen|jalur perseorangan|calon perseorangan|-|–|)$/i;

/**
 * The parties of a cell: with commas, semicolons, "dan" or line breaks between them, or numbered.
 * @param known ids by every plain name
 */
export function partiesIn(
  cell: string,
  known: ReadonlyMap<string, string>,
): { readonly ids: readonly string[]; readonly strange?: string } {
  const idOf = (name: string) =>
    known.get(plain(name)) ??
    known.get(plain(name.replace(/\s*\([^)]*\)\s*$/, ''))) ??
    known.get(plain(/\(([^)]+)\)\s*$/.exec(name)?.[1] ?? name));
  const listed = cell
    .replace(/(^|[\s,;])\(?\d{1,2}[.)]\s+/g, '$1;')
    .split(/[,;|\n]/)
    .map((name) => name.trim().replace(/^(?:dan|&)\s+|\s+(?:dan|&)$/i, ''))
    .filter((name) => !NONE.test(name));
  // Only where the whole is none: the name of a party may have "dan" in it.
  const names = listed.flatMap((name) =>
    idOf(name) === undefined ? name.split(/\s+(?:dan|&|\+)\s+|\s*[/+]\s*/i) : name,
  );
  const strange = names.find((name) => idOf(name) === undefined);
  if (strange !== undefined) return { ids: [], strange };
  return { ids: [...new Set(names.flatMap((name) => idOf(name) ?? []))] };
}

/** Every way to write a party. */
export function partyNames(
  parties: readonly { id: string; abbreviation: string; name: string; nicknames: readonly string[] }[],
): Map<string, string> {
  return new Map(
    parties.flatMap(({ id, abbreviation, name, nicknames }) =>
      [id, abbreviation, name, `partai ${abbreviation}`, ...nicknames].map((one) => [plain(one), id] as const),
    ),
  );
}
