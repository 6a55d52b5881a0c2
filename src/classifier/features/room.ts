/** Room for the features of a passage: one for all, as most passages are only weighed. */

/** Parallel arrays, of which the first `size` hold: kind (an index of KINDS), number, and the units that show it (`second` -1 where one is enough). */
export interface Room {
  size: number;
  kinds: Uint8Array;
  features: Int32Array;
  first: Int32Array;
  second: Int32Array;
  /** Where the features of each unit start; those of the last end where what is said of all begins. */
  starts: Int32Array;
}

export const createRoom = (size: number): Room => ({
  size: 0,
  kinds: new Uint8Array(size),
  features: new Int32Array(size),
  first: new Int32Array(size),
  second: new Int32Array(size),
  starts: new Int32Array(256),
});

const wider = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};

/** Makes sure that so many more features fit. */
export function reserve(room: Room, more: number): void {
  let length = room.features.length;
  if (room.size + more <= length) return;
  while (length < room.size + more) length *= 2;
  room.kinds = wider(room.kinds, new Uint8Array(length));
  room.features = wider(room.features, new Int32Array(length));
  room.first = wider(room.first, new Int32Array(length));
  room.second = wider(room.second, new Int32Array(length));
}

/** Makes sure that the features of so many units can be told apart. */
export function reserveUnits(room: Room, units: number): void {
  if (units >= room.starts.length) room.starts = new Int32Array(2 * units);
}

/** Puts one feature where there is room for it. */
export function put(room: Room, kind: number, feature: number, first: number, second: number): void {
  const at = room.size++;
  room.kinds[at] = kind;
  room.features[at] = feature;
  room.first[at] = first;
  room.second[at] = second;
}
