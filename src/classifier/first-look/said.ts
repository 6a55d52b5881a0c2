/** The words of a text as numbers, side by side. */

/** Parallel arrays, of which the first `size` words hold. */
export interface Said {
  size: number;
  stems: Int32Array;
  /** The fields of meaning of word `i` are those from `starts[i]` up to `starts[i + 1]`. */
  starts: Int32Array;
  fields: Int32Array;
  /** One of the words names a side of the active packs: such a passage is always read. */
  namesSide: boolean;
}

const ROOM = 512;
export const createSaid = (): Said => ({
  size: 0,
  stems: new Int32Array(ROOM),
  starts: new Int32Array(ROOM + 1),
  fields: new Int32Array(ROOM),
  namesSide: false,
});

/** Empties it, and makes room for so many words. */
export function begin(said: Said, words: number): void {
  said.size = 0;
  said.namesSide = false;
  if (words <= said.stems.length) return;
  said.stems = new Int32Array(2 * words);
  said.starts = new Int32Array(2 * words + 1);
}

/** Makes room for so many fields. */
export function widen(said: Said, fields: number): void {
  if (fields <= said.fields.length) return;
  const wider = new Int32Array(2 * fields);
  wider.set(said.fields);
  said.fields = wider;
}

/** The same for good: what a look returns holds until the next one. */
export const keptSaid = ({ size, stems, starts, fields, namesSide }: Said): Said => ({
  size,
  stems: stems.slice(0, size),
  starts: starts.slice(0, size + 1),
  fields: fields.slice(0, starts[size]),
  namesSide,
});
