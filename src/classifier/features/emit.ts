/** From units to features: what stands in the text, and what stands near what. Features are numbers, so that no name of one is ever kept. */
import type { Hit } from '../frames/hits.ts';
import { emitUnit } from './emit-unit.ts';
import { emitFrames, emitTopics } from './emit-whole.ts';
import { createFlat, flatten } from './flat.ts';
import { NEXT } from './kinds.ts';
import { lettersOf, mix } from './numbers.ts';
import type { Range } from './range.ts';
import { put, type Room, reserve, reserveUnits } from './room.ts';
import type { Unit } from './units.ts';

/** The units whose features were emitted last. */
const flat = createFlat(256);

/** All features of these units; some come more than once. Linear in the number of units. */
export function emitFeatures(units: readonly Unit[], hits: readonly Hit[], room: Room): void {
  flatten(units, flat);
  reserveUnits(room, units.length);
  for (let i = 0; i < units.length; i++) {
    room.starts[i] = room.size;
    emitUnit(flat, i, lettersOf((units[i] as Unit).stemNumbers), room);
  }
  room.starts[units.length] = room.size;
  const whole = [{ from: 0, to: units.length }];
  emitFrames(units, hits, whole, room);
  emitTopics(flat, whole, room);
}

/**
 * The features of a part of the units that were emitted last, as stretches of `room`: most are there already, as pairs are of one
 * sentence; what hangs on the neighbours that are left out is put after all others. They come in the order of `emitFeatures`.
 */
export function emitPart(units: readonly Unit[], hits: readonly Hit[], part: readonly Range[], room: Room): Range[] {
  const spans: Range[] = [];
  reserve(room, 1 + part.length);
  const putNext = (one: number, other: number) => {
    spans.push({ from: room.size, to: room.size + 1 });
    put(room, NEXT, mix(1, one, other), -1, -1);
  };
  part.forEach(({ from, to }, i) => {
    let at = room.starts[from] as number;
    if (i === 0) {
      spans.push({ from: at, to: at + 1 });
      putNext(0, flat.stems[from] as number);
      at += from === 0 ? 2 : 1;
    }
    const last = to - 1;
    const after = part[i + 1];
    const next = (room.starts[last] as number) + (last === 0 ? 2 : 1);
    spans.push({ from: at, to: next });
    putNext(flat.stems[last] as number, after ? (flat.stems[after.from] as number) : 0);
    spans.push({ from: next + 1, to: room.starts[to] as number });
  });
  const from = room.size;
  emitFrames(units, hits, part, room);
  emitTopics(flat, part, room);
  spans.push({ from, to: room.size });
  return spans;
}
