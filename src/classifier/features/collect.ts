/** All features of a passage side by side, for those who then go through them. */
import type { Hit } from '../frames/hits.ts';
import { emitFeatures, emitPart } from './emit.ts';
import type { Range } from './range.ts';
import { createRoom, type Room } from './room.ts';
import type { Unit } from './units.ts';

/** Grows with the longest passage. */
const room = createRoom(4096);
/** Whose features are in it: a passage is weighed as a whole, by its sentences, and by what is left of them. */
let heldUnits: readonly Unit[] | undefined;
let heldHits: readonly Hit[] | undefined;
let heldSize = 0;

/** Good until the next passage is collected. */
export function collect(units: readonly Unit[], hits: readonly Hit[]): Readonly<Room> {
  if (units !== heldUnits || hits !== heldHits) {
    room.size = 0;
    emitFeatures(units, hits, room);
    heldUnits = units;
    heldHits = hits;
    heldSize = room.size;
  }
  room.size = heldSize;
  return room;
}

/** The same of some sentences of the passage alone: the stretches of `room` in which their features stand. Good until anything is collected. */
export function collectPart(
  units: readonly Unit[],
  hits: readonly Hit[],
  part: readonly Range[],
): { readonly room: Readonly<Room>; readonly spans: readonly Range[] } {
  collect(units, hits);
  return { spans: emitPart(units, hits, part, room), room };
}
