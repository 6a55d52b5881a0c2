/** All features of a passage side by side, for those who then go through them. */
import type { Hit } from '../frames/hits.ts';
import { emitFeatures } from './emit.ts';
import { createRoom, type Room } from './room.ts';
import type { Unit } from './units.ts';

/** Grows with the longest passage. */
const room = createRoom(4096);

/** Good until the next passage is collected. */
export function collect(units: readonly Unit[], hits: readonly Hit[]): Readonly<Room> {
  room.size = 0;
  emitFeatures(units, hits, room);
  return room;
}
