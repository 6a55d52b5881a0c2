/** What does not fit among packs of several places: those of two cities never meet, so they may say what they like. */
import type { Conflict } from './conflicts.ts';
import { byLayer } from './layers.ts';
import { conflictsIn } from './merge.ts';
import { covers } from './regions.ts';
import type { Pack } from './schema.ts';

const regionOf = ({ region = 'id' }: Pick<Pack, 'region'>) => region;

/** All conflicts that a person anywhere can meet, each once, with both origins. */
export function conflictsAmong(packs: readonly Pack[]): Conflict[] {
  const found = new Map<string, Conflict>();
  for (const place of new Set(packs.map(regionOf))) {
    const here = packs.filter((pack) => covers(regionOf(pack), place));
    for (const conflict of conflictsIn(here)) {
      const { pack, path, against, mend } = conflict;
      found.set(`${pack} ${path} ${against?.pack ?? ''} ${mend.id}`, conflict);
    }
  }
  const placed = ({ pack, origin }: Conflict) => ({ layer: origin?.layer ?? 'national', id: pack });
  return [...found.values()].toSorted((a, b) => byLayer(placed(a), placed(b)));
}
