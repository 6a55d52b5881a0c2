/** The door for packs from outside. Shipped packs do not pass here at run time: a test does it for them. */
import { duplicateIn, type Fault } from './duplicates.ts';
import { mendOf, NEVER_OFF } from './explain.ts';
import { wordFaultIn } from './lexicon-words.ts';
import { conflictsIn } from './merge.ts';
import { PackError, pathOf } from './pack-error.ts';
import { covers, misplaced } from './regions.ts';
import { FORMAT, type Pack, packSchema } from './schema.ts';
import { isTakenId, TAKEN_ID } from './taken-id.ts';
import { ships } from './trusted.ts';

/** A pack that holds, or all that keeps it from holding. */
export type Read =
  | { readonly pack: Pack; readonly faults: readonly [] }
  | { readonly pack?: never; readonly faults: readonly [Fault, ...Fault[]] };

/**
 * Reads a pack from parsed JSON. With `standing`, the packs it will lie upon, also checks that every law, sanction, source
 * and party it names exists and that it weakens nothing.
 * @throws {PackError} names `file`, the path inside it and the mend, for the first fault found.
 */
export function loadPack(json: unknown, file: string, standing?: readonly Pack[]): Pack {
  const { pack, faults } = readWhole(json, standing);
  if (pack) return pack;
  const [{ path, mend }] = faults;
  throw new PackError(file, path, mend);
}

/** The same with every fault, for a form that shows each at its field. Paths are those of the pack: `guidance[0].text.id`. */
export function readWhole(json: unknown, standing?: readonly Pack[]): Read {
  // Of a later form nothing else can be told: what is missing here may stand elsewhere there.
  if (isNewer(json)) return { faults: [NEWER] };
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) {
    const found = parsed.error.issues.map((issue) => ({ path: pathOf(issue.path), mend: mendOf(issue) }));
    // Whoever fills in what is missing would be refused for this all the same.
    const [first = NO_PACK, ...others] = found.toSorted((a, b) => Number(isSwitch(b)) - Number(isSwitch(a)));
    return { faults: [first, ...others] };
  }
  const pack = parsed.data;
  const elsewhere = misplaced(pack.layer, pack.region);
  const [first, ...others] = [
    ...[duplicateIn(pack) ?? []].flat(),
    ...(elsewhere ? [{ path: 'region', mend: elsewhere }] : []),
    ...[wordFaultIn(pack) ?? []].flat(),
    ...(standing ? conflictsWith(standing, pack) : []),
  ];
  return first ? { faults: [first, ...others] } : { pack, faults: [] };
}

/** Of packs of other places none is met; an older edition of the same is replaced, but nothing that ships. */
function conflictsWith(standing: readonly Pack[], pack: Pack): Fault[] {
  const { id, region = 'id' } = pack;
  const fixed = standing.filter((it) => it.layer === 'national' || ships(it));
  if (isTakenId(id, fixed)) return [{ path: 'id', mend: TAKEN_ID }];
  const met = standing.filter(
    (it) => it.id !== id && (covers(it.region ?? 'id', region) || covers(region, it.region ?? 'id')),
  );
  return conflictsIn([...met, pack]).flatMap(({ pack: guilty, against, path, mend }) => {
    if (guilty === id) return { path, mend };
    // Laid before a pack of its own layer, it has taken that one's place; where, only the other pack can tell.
    return against?.pack === id ? { path: '', mend } : [];
  });
}

/** Whether a later Jeda wrote it, in a form that this one does not know. */
export function isNewer(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('format' in json)) return false;
  return typeof json.format === 'number' && json.format > FORMAT;
}

const isSwitch = ({ mend }: Fault) => mend === NEVER_OFF;

const NEWER: Fault = {
  path: 'format',
  mend: {
    id: 'paket ini dibuat untuk Jeda yang lebih baru: perbarui Jeda dahulu, lalu buka lagi',
    en: 'this pack is made for a newer Jeda: update Jeda, then open it again',
  },
};
const NO_PACK: Fault = { path: '', mend: { id: 'bukan paket Jeda', en: 'not a pack of Jeda' } };
