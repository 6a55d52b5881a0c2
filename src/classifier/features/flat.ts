/** The units of a passage as numbers, side by side: what goes through each with its neighbours asks no object again and again. */
import type { Unit } from './units.ts';

/** Parallel arrays, of which the first `size` units hold. */
export interface Flat {
  size: number;
  stems: Int32Array;
  sentences: Int32Array;
  /** The classes of unit `i` are those from `starts[i]` up to `starts[i + 1]`. */
  starts: Int32Array;
  classes: Int32Array;
  /** The most classes that a unit has. */
  most: number;
}

export const createFlat = (units: number): Flat => ({
  size: 0,
  stems: new Int32Array(units),
  sentences: new Int32Array(units),
  starts: new Int32Array(units + 1),
  classes: new Int32Array(units),
  most: 0,
});

/** Puts these units in place of those before. */
export function flatten(units: readonly Unit[], flat: Flat): void {
  if (units.length > flat.stems.length) {
    flat.stems = new Int32Array(2 * units.length);
    flat.sentences = new Int32Array(2 * units.length);
    flat.starts = new Int32Array(2 * units.length + 1);
  }
  flat.size = units.length;
  flat.most = 0;
  let many = 0;
  for (let i = 0; i < units.length; i++) {
    const { stemNumbers, classNumbers, sentence } = units[i] as Unit;
    flat.stems[i] = stemNumbers.number;
    flat.sentences[i] = sentence;
    flat.starts[i] = many;
    if (many + classNumbers.length > flat.classes.length) {
      const wider = new Int32Array(2 * (many + classNumbers.length));
      wider.set(flat.classes);
      flat.classes = wider;
    }
    for (let a = 0; a < classNumbers.length; a++) flat.classes[many++] = classNumbers[a] as number;
    flat.most = Math.max(flat.most, classNumbers.length);
  }
  flat.starts[units.length] = many;
}
